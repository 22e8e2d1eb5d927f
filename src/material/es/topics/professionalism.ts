// Tema: profesionalismo.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/professionalism.ts'

export const topic: Translated<typeof en> = {
  title: 'Profesionalismo',
  about:
    'Hacer bien un trabajo es también cómo se llega: a tiempo, con todo listo, con calma y con respeto. Este tema trata de los hábitos que hacen que otros confíen en su trabajo, y del orgullo de hacerlo.',
  starters: [
    '¿En quién confía más en la escuela para hacer bien un trabajo? ¿Qué hace esa persona?',
    '¿Cómo quiere que se sienta la gente después de trabajar con usted?',
    '¿Qué le cuesta más: la hora, tener todo listo o la calma? ¿Qué le ayuda?',
    '¿Qué hace un día en que usted anda sin ánimo y los estudiantes no?',
    '¿Cómo usa su teléfono en el trabajo, y cuál es la regla?',
    '¿Cuándo cometió un error aquí, y cómo lo arregló?',
    '¿Qué le gustaría aprender en el próximo año?',
    '¿Cómo le cuenta a quien supervisa que algo salió bien?',
  ],
  tries: [
    'Deje listo el día de mañana antes de irse hoy: ropa, llaves, herramientas, primera tarea.',
    'Elija un hábito para dos semanas, como estar en su lugar cinco minutos antes del timbre.',
    'Reconozca un error en voz alta, en una frase, con lo que hará la próxima vez.',
    'Dé las gracias a alguien de otro puesto por algo concreto que hizo.',
    'Pregunte qué cursos puede tomar este año, y si se pagan.',
    'Empiece una hoja con lo que aprendió y lo que hizo. Le servirá en la próxima charla con quien supervisa.',
    'Cuando la charla del descanso se ponga amarga, cambie de tema una vez. Vea qué pasa.',
  ],
  situations: {
    paraeducator: 'No está de acuerdo con algo que la maestra hizo frente a la clase. ¿Cuándo y dónde lo habla?',
    clerical: 'Alguien le grita en el mostrador por una regla que usted no puso. ¿Qué cara pone, y qué dice?',
    custodial: 'Limpió el pasillo, y diez minutos después hay lodo otra vez. ¿Qué hace con su enojo?',
    transportation: 'Va seis minutos tarde, y un carro se le cruza con niños a bordo. ¿Cómo vuelve a la calma?',
    food: 'Alguien que empieza no se lava las manos porque la fila es larga. ¿Qué le dice, y cómo?',
    trades: 'Dijo que quedaría el martes, y la pieza no llega. ¿A quién avisa, y cuándo?',
    health: 'Usted ya no puede más de cansancio, y entra el quinto dolor de barriga de la mañana. ¿Cómo lo recibe?',
    security: 'Un estudiante quiere hacerle enojar frente a sus amigos. ¿Cómo se ve la calma en ese momento?',
    technical: 'Un maestro escribe que un problema es “su desorden”, con copia a cinco personas. ¿Cómo responde?',
  },
  selfCheck: [
    'La gente sabe que estaré en mi lugar y con todo listo.',
    'Puedo guardar la calma cuando otra persona la pierde.',
    'Puedo decir “me equivoqué” y seguir adelante.',
    'Sé qué quiero aprender este año.',
  ],
}
