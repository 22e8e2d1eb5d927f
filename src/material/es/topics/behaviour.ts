// Tema: prevenir problemas de conducta.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/behaviour.ts'

export const topic: Translated<typeof en> = {
  title: 'Conducta: prevenir con calma',
  about:
    'Es más fácil prevenir un problema que pararlo, y casi todos llegan a la misma hora y en el mismo lugar. Este tema trata de reglas claras, voces tranquilas y cambios pequeños que ayudan antes de que algo salga mal.',
  starters: [
    '¿A qué hora y en qué lugar de su día empiezan más los problemas?',
    '¿Qué hacen bien los estudiantes que nadie menciona?',
    '¿Qué es lo primero que hace cuando lo ve venir?',
    '¿Qué regla rompen los estudiantes porque nadie se la enseñó?',
    '¿Qué le saca de quicio? ¿Cómo lo nota en el cuerpo?',
    '¿A quién llama, y cuándo es hora de llamar?',
    'Después de un mal momento, ¿cómo empiezan otra vez usted y el estudiante?',
  ],
  tries: [
    'Durante una semana, salude a los estudiantes por su nombre en la puerta, en el autobús o en el mostrador.',
    'Diga qué hacer, no qué dejar de hacer: “Caminando, por favor”, en lugar de “¡No corran!”.',
    'Póngase donde empieza el problema, dos minutos antes de que empiece.',
    'Dé a elegir entre dos cosas que ambos puedan aceptar.',
    'Dígales a cuatro estudiantes qué hicieron bien antes de corregir a uno.',
    'Acérquese, baje la voz y deje al estudiante una salida digna.',
    'Pregunte cuáles son las reglas y los pasos de la escuela, y úselos con las mismas palabras.',
    'Después de un momento difícil, tome dos minutos y respire hondo tres veces antes de seguir.',
  ],
  situations: {
    paraeducator: 'Cada día, después del recreo, la fila se deshace en la puerta. ¿Qué podría cambiar antes del timbre?',
    clerical: 'Mandan a tres estudiantes a la oficina y en la banca empiezan a burlarse entre ellos. ¿Qué hace desde su silla?',
    custodial: 'Cada semana lanzan papel mojado al techo del mismo baño. ¿Quién podría ayudarle a cortar esa costumbre?',
    transportation: 'Con cada parada suben las voces de atrás. ¿Qué puede hacer en un lugar seguro, y qué no hace nunca al manejar?',
    food: 'Dos estudiantes se empujan por el mismo lugar en la fila. ¿Qué dice primero?',
    trades: 'Los estudiantes rodean su escalera y no se mueven. ¿Cómo despeja el lugar de buen modo?',
    health: 'Una estudiante llega a su sala cada día cuando empieza matemáticas. ¿Qué nota usted, y quién debe saberlo?',
    security: 'Dos grupos se miran mal junto a los casilleros. ¿Qué hace en los primeros treinta segundos?',
    technical: 'Un estudiante le da la vuelta al filtro y se lo enseña a sus amigos. ¿Cuál es su parte, y cuál no?',
  },
  selfCheck: [
    'Sé a qué hora y dónde suelen empezar los problemas.',
    'Puedo dar una indicación que dice qué hacer.',
    'Puedo guardar la calma y hablar bajo.',
    'Conozco los pasos de la escuela y sé cuándo llamar.',
    'Puedo empezar de cero con un estudiante después de un mal día.',
  ],
}
