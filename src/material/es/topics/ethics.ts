// Tema: confidencialidad y ética.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/ethics.ts'

export const topic: Translated<typeof en> = {
  title: 'Confidencialidad y ética',
  about:
    'En una escuela se ven y se oyen cosas de estudiantes y familias que no nos toca contar. Este tema trata de cuidar la confianza: qué se queda en privado, qué hay que reportar y cómo actuar cuando cuesta ver lo correcto.',
  starters: [
    '¿Qué le preguntan sobre los estudiantes cuando va a la tienda?',
    '¿En qué parte de su edificio es demasiado fácil oír lo que no se debe?',
    '¿Cuándo se guardó algo y después se alegró de no contarlo?',
    '¿Qué hace cuando alguien del trabajo empieza con un chisme?',
    '¿Qué cosas tiene que reportar, y a quién?',
    '¿Cómo escribe una nota de su día sin señalar a un estudiante?',
    '¿Qué haría si viera a alguien que aprecia romper una regla?',
    '¿Qué queremos que se quede solo aquí, en el dúo?',
  ],
  tries: [
    'Busque las reglas de su escuela sobre la privacidad de los estudiantes. Lea una página y marque una duda.',
    'Practique una respuesta amable para “¿Qué tiene ese niño?”. Por ejemplo: “No puedo hablar de estudiantes. ¿Y usted cómo está?”',
    'Al final del día mire su escritorio, carro, autobús o pantalla. Guarde lo que otros no deben ver.',
    'Durante una semana, diga y escriba “un estudiante” en lugar del nombre, también cuando hablen entre ustedes.',
    'Pregunte quién recibe los reportes de daño en su edificio, y cómo hallar a esa persona fuera de horario.',
    'Revise si hay estudiantes en las fotos de su teléfono. Pregunte cuáles puede tener.',
  ],
  situations: {
    paraeducator: 'En el estacionamiento, una mamá pregunta cómo va otro niño del salón. ¿Qué dice usted, con cariño y en una sola frase?',
    clerical: 'Alguien llama, dice que es la tía y pregunta qué autobús toma una niña. ¿Qué hace usted antes de decir una palabra?',
    custodial: 'Junto a la copiadora, en la basura, ve una hoja con notas y nombres. ¿Adónde va esa hoja?',
    transportation: 'Mientras maneja, dos estudiantes le cuentan de un problema en casa. ¿Qué hace al terminar la ruta?',
    food: 'Alguien en la fila pregunta por qué unos estudiantes no pagan. ¿Cómo responde sin señalar a nadie?',
    trades: 'Mientras arregla una luz en una oficina, oye hablar de un estudiante. ¿Qué hace?',
    health: 'Un maestro le pregunta qué medicina toma una estudiante. ¿Quién puede saberlo, y a quién pregunta primero?',
    security: 'En la entrada, alguien de la prensa pregunta por la pelea de ayer. ¿Quién habla por la escuela?',
    technical: 'Repara una computadora y en la pantalla hay un mensaje privado de un estudiante. ¿Qué hace usted, y qué no?',
  },
  selfCheck: [
    'Sé qué puedo decir de los estudiantes, y a quién.',
    'Sé qué tengo que reportar, y quién recibe el reporte.',
    'Puedo cortar una pregunta indiscreta sin perder la amabilidad.',
    'Guardo papeles, llaves, pantallas y fotos donde corresponde.',
    'Sé a quién preguntar cuando dudo de lo que es correcto.',
  ],
}
