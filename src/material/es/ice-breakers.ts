import type { Translated } from '../../words/language.ts'
import type { iceBreakers as en } from '../en/ice-breakers.ts'

export const iceBreakers: Translated<typeof en> = {
  questions: [
    '¿Cómo fue su primer día en una escuela, ya sea en el trabajo o en la niñez?',
    '¿Quién le trató bien cuando empezaba, y qué hizo?',
    '¿Qué hora del día escolar le gusta más?',
    '¿Qué hace en su trabajo que nadie ve, y que importa?',
    '¿Qué cosa pequeña mejora un día difícil?',
    '¿Qué hizo antes de este trabajo que le sirve ahora?',
    '¿Cómo le gusta aprender algo nuevo: verlo, leerlo o probarlo?',
    '¿Cómo quiere que le llamen aquí?',
    '¿Qué le hace reír en el trabajo?',
    '¿Cómo sería un buen mes de junio para usted?',
    '¿Qué debo saber de su semana, para llamar a buena hora?',
    '¿Qué cosa espera que nunca hagamos en estas reuniones?',
  ],
  wentWell: [
    '¿Qué salió mejor de lo que pensaba?',
    '¿Quién le ayudó, o a quién ayudó usted?',
    '¿Qué hizo que no podía hacer hace un mes?',
    '¿Qué cosa pequeña le facilitó el día a un estudiante?',
    '¿Qué resolvió con calma?',
    '¿A qué dijo que no, e hizo bien?',
    '¿Qué quiere recordar en un día difícil?',
    '¿Qué le hizo sonreír camino a casa?',
  ],
}
