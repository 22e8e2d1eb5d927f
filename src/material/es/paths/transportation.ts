// El camino de una persona de transporte: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/transportation.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en transporte',
    places: [
      'Conozca el patio: su lugar, el combustible, el lavado, el taller, el tablero de llaves.',
      'Haga su ruta sin estudiantes, a la misma hora, con alguien que la conozca.',
      'Encuentre cada botón del autobús sin mirar: puerta, luces, espejos, calefacción.',
      'Vea dónde están el botiquín, los triángulos y el extintor.',
    ],
    people: [
      'La central. Conozca su voz y cuándo quieren que usted llame.',
      'La persona de mecánica que cuida su autobús.',
      'Quien recibe el autobús en cada escuela.',
    ],
    routines: [
      'Haga la revisión completa cada vez, con la hoja en la mano.',
      'Dé los buenos días a cada pasajero. Así empieza bien el día.',
      'Aprenda el orden de las paradas y los nombres de su lista, y después guárdela.',
      'Camine hasta el último asiento después de cada viaje y mire debajo. Nadie se queda.',
    ],
    safety: [
      'Cuente en cada parada y mire la zona de peligro hasta que todos estén lejos.',
      'Sepa qué hace en un cruce de tren, siempre, sin atajos.',
      'Aprenda cómo sacar a todos por la puerta de atrás, y quién podría ayudar.',
    ],
  },
  month: {
    title: 'Su primer mes en transporte',
    places: [
      'Conozca los puntos difíciles: la esquina ciega, la rama baja, la calle que se inunda.',
      'Busque dos lugares seguros para detenerse en cada recorrido.',
      'Aprenda las calles de al lado, para el día en que cierren el camino.',
    ],
    people: [
      'Quien le acompaña, o a quien usted acompaña. Acuerden quién hace qué.',
      'Quien en la dirección atiende los asuntos del autobús. Pregunte cómo informar, y qué tan pronto.',
      'Las familias en la parada. Un saludo con la mano vale mucho.',
    ],
    routines: [
      'Diga dos o tres reglas del autobús con palabras sencillas, las mismas cada día.',
      'Use el espejo y una voz tranquila. Detenga el autobús antes de atender un problema.',
      'Descansar, tomar agua y caminar un poco entre viajes es parte del trabajo.',
    ],
    safety: [
      'Aprenda cómo se sujeta cada silla de ruedas, y revise cada correa con la mano.',
      'Sepa a quiénes debe recibir un adulto, y qué hace si no hay nadie.',
      'Guarde el teléfono mientras el autobús se mueve. Apunte las cosas cuando esté estacionado.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en transporte',
    places: [
      'Conozca una ruta que no es suya, con quien la maneja, por si un día le toca.',
      'Sepa dónde se anuncian los viajes, las horas y los cambios de ruta.',
      'Escriba notas claras para suplentes: vueltas, paradas y lo que sirve.',
    ],
    people: [
      'Alguien con muchos años al volante. Pregunte por su peor mañana de invierno.',
      'Una maestra, un maestro o asistente que conozca bien a un pasajero: qué calma y qué no.',
      'El contacto de su sindicato para rutas, turnos y horas.',
    ],
    routines: [
      'Mire hacia atrás un viaje por semana: qué salió bien, qué haría otra vez.',
      'Agradezca lo que vio: “Gracias por hacer lugar”.',
      'Tenga en un solo lugar las fechas de su licencia, su examen médico y sus cursos.',
    ],
    safety: [
      'Haga un simulacro con sus pasajeros, y pregunte qué fue difícil.',
      'Prepárese para nieve, neblina y sol bajo: salga antes, deje más espacio.',
      'Diga cuando el cansancio o la salud no le dejan manejar.',
    ],
  },
}
