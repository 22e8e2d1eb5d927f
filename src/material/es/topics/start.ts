// Tema: los primeros pasos.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/start.ts'

export const topic: Translated<typeof en> = {
  title: 'Primeros pasos',
  about:
    'Las primeras semanas están llenas de nombres, puertas, llaves y reglas que los demás ya no notan. Este tema ayuda a ubicarse y a decir en voz alta lo que todavía hace falta.',
  starters: [
    '¿Qué le sorprendió más en sus primeros días aquí?',
    '¿Qué le habría gustado saber desde el primer día?',
    '¿En qué parte del día se siente con seguridad? ¿Cuál le pesa?',
    '¿Quién le ha ayudado hasta ahora, y en qué?',
    '¿Qué hace cuando no encuentra a la persona que busca?',
    '¿Qué palabra o sigla usan aquí que usted tuvo que adivinar?',
    '¿Qué hacía bien en su trabajo anterior que le sirve aquí?',
    '¿Qué haría un poco más fácil la próxima semana?',
  ],
  tries: [
    'Recorran el edificio diez minutos. Una persona muestra, la otra pregunta.',
    'Haga una lista de cinco teléfonos o salones que necesita, y llévela consigo.',
    'Aprenda tres nombres al día: el de alguien que ve mucho, y dos de gente que cruza al pasar.',
    'Anote cada pregunta cuando llega. El viernes, sepárelas: preguntar ya, preguntar luego, ya lo sé.',
    'Averigüe cómo avisar si se enferma, cómo marcar su hora y qué día se paga.',
    'Pida a alguien de otro puesto que le muestre cómo es su hora antes del primer timbre.',
    'Lea el calendario del mes que viene y marque los días en que su trabajo va a cambiar.',
  ],
  situations: {
    paraeducator: 'Son las 8:05, suena el timbre, y el salón adonde le mandaron está vacío. ¿Qué hace en los próximos dos minutos?',
    clerical: 'Suenan dos teléfonos y hay una visita en el mostrador, y no hay nadie más. ¿Qué va primero, y qué les dice a los demás?',
    custodial: 'Es su segunda tarde, y una puerta que debe abrir para limpiar no abre con sus llaves. ¿Quién le ayuda a esa hora?',
    transportation: 'Maneja la ruta por primera vez, y una parada de su hoja no está en la calle. ¿Qué hace con el autobús lleno?',
    food: 'La fila es larga y usted no sabe cobrar la comida de una visita. ¿Cómo hace para que la fila siga?',
    trades: 'Le mandan a un cuarto de calderas que no conoce, con una orden de una línea. ¿Qué averigua antes de empezar?',
    health: 'Enfermería está en otra escuela y llega un niño pálido que tiembla. ¿Qué dice el plan, y a quién llama?',
    security: 'En su primer día en la puerta no conoce ninguna cara. ¿Cómo saluda y a la vez revisa a cada persona?',
    technical: 'Treinta tabletas no se conectan, y la maestra dice: “Con la otra persona siempre funciona”. ¿Por dónde empieza?',
  },
  selfCheck: [
    'Sé llegar a los lugares que necesito.',
    'Sé a quién llamar cuando algo sale mal.',
    'Sé qué se espera de mí esta semana.',
    'Sé dónde están escritas las reglas de mi puesto.',
    'Me animo a hacer una pregunta que puede sonar sencilla.',
  ],
}
