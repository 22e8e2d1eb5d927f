// El camino de una persona de salud o servicios al estudiante: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/health.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en salud y servicios al estudiante',
    places: [
      'Conozca la enfermería: camilla, lavabo, hielo, gabinete con llave, teléfono.',
      'Busque cada desfibrilador y cada equipo de emergencia del edificio.',
      'Vea dónde se guardan los planes de salud, y qué páginas puede leer usted.',
      'Busque un rincón donde un estudiante pueda hablar sin que le oigan.',
    ],
    people: [
      'Enfermería. Pregunte: “¿Qué puedo hacer sin compañía, y cuándo le llamo?”',
      'Consejería y trabajo social, y cuándo está cada quien en el edificio.',
      'El personal de oficina, que llama a las casas.',
    ],
    routines: [
      'Anote cada visita como se hace en esta escuela: hechos, no suposiciones.',
      'Haga una pregunta abierta y espere: “¿En qué puedo ayudar?”',
      'Manos limpias, superficie limpia, guantes nuevos para cada persona.',
      'Sepa quién vuelve a clase, quién descansa, quién se va a casa y quién lo decide.',
    ],
    safety: [
      'Dé medicinas solo si enfermería le formó y los papeles están.',
      'Aprenda las señales de una alergia grave, una convulsión y un ataque de asma, y los pasos de la escuela.',
      'Una sospecha de daño se tiene que informar. Aprenda a quién y cómo, esta misma semana.',
    ],
  },
  month: {
    title: 'Su primer mes en salud y servicios al estudiante',
    places: [
      'Prepare una bolsita para simulacros y paseos, con una lista adentro.',
      'Sepa dónde hay una silla de ruedas, una cobija y ropa de cambio.',
      'Vea cómo le pueden encontrar cuando no está en su cuarto, y póngalo en la puerta.',
    ],
    people: [
      'Las maestras y los maestros de los estudiantes que más ve.',
      'Educación física, entrenadores y quienes cuidan el recreo: ahí empiezan muchos golpes.',
      'Grupos del lugar que ayudan a las familias con comida, abrigos o lentes.',
    ],
    routines: [
      'Use siempre los mismos pasos con calma: mirar, preguntar, ayudar, anotar, avisar.',
      'Llame a las familias también con las buenas noticias.',
      'Cierre la puerta y baje la voz. Lo que se dice ahí se queda ahí, salvo por seguridad.',
    ],
    safety: [
      'Practique una emergencia con enfermería: quién llama, quién se queda, quién recibe la ambulancia.',
      'Sepa qué notas van al expediente de salud, y que ninguna va en su teléfono.',
      'Tenga cuidado con agujas y filos. Use la caja correcta, siempre.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en salud y servicios al estudiante',
    places: [
      'Revise las fechas de los materiales y pida antes de que venzan.',
      'Sepa dónde se hacen las revisiones de vista y oído, y qué debe estar listo.',
      'Haga su cuarto un poco más amable: una planta, un reloj, una luz suave.',
    ],
    people: [
      'Personal de salud de otras dos escuelas, para preguntar: “¿Cómo lo manejan ustedes?”',
      'El equipo que se reúne sobre asistencia o apoyo al estudiante.',
      'Alguien con quien hablar después de un día difícil, sin nombres.',
    ],
    routines: [
      'Note quién viene seguido, y cuéntelo a enfermería o consejería, no en la sala de descanso.',
      'Enseñe un hábito chico, como lavarse las manos, en un grupo que lo pida.',
      'Renueve primeros auxilios y RCP antes de que venza la credencial.',
    ],
    safety: [
      'Repase cada plan de emergencia con enfermería. Los estudiantes cambian.',
      'Conozca sus límites: lo que uno ve se queda adentro. Pida ayuda pronto.',
      'Ayude a planear la temporada de gripe o de calor.',
    ],
  },
}
