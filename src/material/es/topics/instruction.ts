// Tema: estrategias para enseñar.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/instruction.ts'

export const topic: Translated<typeof en> = {
  title: 'Estrategias para enseñar',
  about:
    'Los estudiantes aprenden de cada adulto de la escuela: en el salón, en el autobús, en la fila y en el mostrador. Este tema trata de maneras simples de mostrar, preguntar, esperar y elogiar, para que la próxima vez puedan sin ayuda.',
  starters: [
    '¿Cuándo vio que un estudiante por fin lo entendió? ¿Qué pasó justo antes?',
    '¿En qué parte de su día enseña algo, aunque nadie lo llame así?',
    '¿Cómo sabe que un estudiante entendió?',
    '¿Cuándo ayuda demasiado pronto? ¿Por qué cuesta esperar?',
    '¿Cómo aprendió la parte más difícil de su propio trabajo?',
    '¿Qué responde cuando un estudiante le dice “no puedo”?',
    '¿Qué indicaciones da diez veces al día? ¿Cómo podrían ser más cortas?',
  ],
  tries: [
    'Muéstrelo una vez, háganlo una vez a la par, y luego dé un paso atrás y mire.',
    'Después de una pregunta, cuente en silencio hasta diez antes de decir más.',
    'Divida una tarea en tres pasos pequeños. Póngalos en dibujos o en pocas palabras.',
    'Pregunte “¿Qué va primero?” en lugar de “¿Está claro?”.',
    'Elogie el paso, no a la persona: “La bandeja quedó limpia antes de sentarse, muy bien”.',
    'Dé una sola indicación a la vez todo un día. Note qué cambia.',
    'Pida a la maestra, al maestro o a quien supervisa una meta de aprendizaje que usted pueda apoyar desde su puesto.',
    'Cuando ayude, póngase a un lado, para que las manos del estudiante hagan el trabajo.',
  ],
  situations: {
    paraeducator: 'Un estudiante espera que usted escriba cada palabra. ¿Qué haría para que empiece sin ayuda la primera línea?',
    clerical: 'Un estudiante que ayuda en la oficina archiva mal por tercera vez. ¿Cómo se lo muestra de otra manera?',
    custodial: 'Un grupo deja sucias las mesas cada día. ¿Cómo podría enseñarle, con la maestra, a limpiar en dos minutos?',
    transportation: 'Los más pequeños olvidan cómo cruzar frente al autobús. ¿Cómo lo muestra, y cómo revisa que lo saben?',
    food: 'Los más pequeños olvidan su número en la caja. ¿Qué les ayudaría a aprenderlo sin parar la fila?',
    trades: 'Un estudiante en práctica agarra mal el taladro. ¿Qué dice usted antes, durante y después?',
    health: 'Una estudiante aprende a contar sus carbohidratos o a usar su inhalador. ¿Qué le permite el plan, y cómo da usted un paso atrás?',
    security: 'Los estudiantes no saben qué significa cada sonido de alarma. ¿Cómo lo explica en un minuto sin asustar?',
    technical: 'El mismo estudiante olvida cada lunes cómo entrar a su cuenta. ¿Qué le deja a mano para que pueda sin ayuda?',
  },
  selfCheck: [
    'Puedo explicar una tarea en pasos pequeños.',
    'Puedo esperar antes de ayudar.',
    'Sé elogiar lo que vi.',
    'Conozco la meta de aprendizaje de lo que apoyo.',
    'Sé qué hacer cuando mi manera de mostrarlo no funciona.',
  ],
}
