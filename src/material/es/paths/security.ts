// El camino de una persona de seguridad: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/security.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en seguridad escolar',
    places: [
      'Recorra la cerca, las puertas y las escaleras hasta poder dibujarlas.',
      'Busque los puntos que nadie ve: detrás del gimnasio, la escalera del fondo, el final del estacionamiento.',
      'Aprenda adónde miran las cámaras y adónde no.',
      'Vea adónde puede llevar a un estudiante para hablar con calma.',
    ],
    people: [
      'La persona a quien usted responde. Pregunte: “¿Qué quiere saber de inmediato?”',
      'La recepción y la limpieza: otros ojos y oídos para usted.',
      'El oficial o la oficina que llama la escuela, y quién hace esa llamada.',
    ],
    routines: [
      'Aprenda a usar el radio: breve, con calma, sin nombres de estudiantes.',
      'Esté en el mismo lugar con el mismo timbre. Los estudiantes cuentan con eso.',
      'Salude primero. La gente a quien saluda le avisará a tiempo.',
      'Registre a las visitas de la misma forma, sean quienes sean.',
    ],
    safety: [
      'Conozca su parte en cada simulacro, y dónde se para.',
      'No persiga, registre ni detenga a nadie si su formación y las reglas no lo dicen.',
      'Pida ayuda antes de meterse, no después.',
    ],
  },
  month: {
    title: 'Su primer mes en seguridad escolar',
    places: [
      'Sepa cómo suena cada parte del plantel cuando todo está bien.',
      'Aprenda las entradas y salidas en un partido o una función.',
      'Busque el camino más corto a cada ala sin cruzar un pasillo lleno.',
    ],
    people: [
      'Consejería. Muchas peleas se pueden calmar un día antes.',
      'Quienes manejan los autobuses y cuidan los cruces a la salida.',
      'Algunos estudiantes que parecen conocer a todo el mundo.',
    ],
    routines: [
      'Párese de lado, con las manos abiertas, y hable bajo y despacio.',
      'Ofrezca una opción y una salida: “Caminamos juntos, o nos sentamos aquí un minuto”.',
      'Escriba informes con lo que vio y oyó. Deje fuera lo que cree que significa.',
    ],
    safety: [
      'Sepa cómo vaciar un pasillo sin tocar a nadie.',
      'Aprenda quién puede ver un video, y que nunca lo decide usted por su cuenta.',
      'Revise cada mañana que las salidas abran.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en seguridad escolar',
    places: [
      'Proponga un cambio chico donde empiezan los problemas: una luz, una banca, un adulto.',
      'Sepa qué cambia en exámenes, bailes y la última semana.',
      'Mire el plan completo con alguien que conozca el edificio en invierno y en verano.',
    ],
    people: [
      'Familias con preocupación. Escuche primero, y luego diga lo que pueda.',
      'Personal de seguridad de una escuela parecida.',
      'Quien da los cursos para calmar situaciones.',
    ],
    routines: [
      'Pregunte a un estudiante con quien hubo un problema cómo va ahora.',
      'Mire sus propios informes: qué hora, qué lugar, qué ayudó.',
      'Actúe con justicia, y pida a alguien de confianza que le diga si no lo parece.',
    ],
    safety: [
      'Pida repasar las reglas sobre el uso de fuerza y los registros.',
      'Después de un caso difícil, tome diez minutos y hable con alguien.',
      'Repase el plan de cierre pensando en un suplente: ¿sabría qué hacer?',
    ],
  },
}
