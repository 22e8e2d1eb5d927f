// El camino de una persona de oficios: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/trades.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en los oficios',
    places: [
      'Conozca el taller: herramientas, refacciones, candados de bloqueo, camionetas y tablero de trabajos.',
      'Acompañe a alguien a los edificios que le tocan, y busque cada cuarto de máquinas.',
      'Vea dónde están los planos y manuales, y cuáles tienen errores.',
      'Encuentre las llaves y cortes principales antes de necesitarlos.',
    ],
    people: [
      'Quien dirige la cuadrilla. Pregunte: “¿Quién decide qué va primero?”',
      'Quienes dirigen la limpieza. Conocen cada ruido de su edificio.',
      'Quien pide las refacciones, y cuánto tardan.',
    ],
    routines: [
      'Regístrese en la oficina de cada escuela, use su gafete y diga dónde va a trabajar.',
      'Aprenda cómo se abre, se anota y se cierra una orden de trabajo.',
      'Planee el ruido y el polvo fuera de clases, exámenes y siestas.',
      'Cuente sus herramientas antes de salir de un salón.',
    ],
    safety: [
      'Bloquee y etiquete, siempre, también en un trabajo de dos minutos.',
      'Pregunte qué se sabe de asbesto y plomo antes de taladrar o cortar.',
      'Cierre su área de trabajo para que ningún estudiante pueda entrar.',
    ],
  },
  month: {
    title: 'Su primer mes en los oficios',
    places: [
      'Conozca la máquina más vieja de cada edificio, y sus mañas.',
      'Tenga su camioneta de modo que encuentre cualquier pieza a oscuras.',
      'Conozca los techos: cómo subir, dónde engancharse, dónde no pisar.',
    ],
    people: [
      'Los otros oficios. Intercambien favores, y vea dónde se cruzan sus trabajos.',
      'Las personas de oficina, que saben cuáles son las horas tranquilas.',
      'La inspección o la empresa de afuera que volverá a encontrar.',
    ],
    routines: [
      'Cuente a quien lo pidió: qué encontró, qué hizo y qué falta.',
      'Deje el lugar más limpio de lo que estaba.',
      'Lleve una libretita de arreglos. En un mes se ven los patrones.',
    ],
    safety: [
      'Trabaje con alguien en alturas, espacios cerrados y equipo con corriente, o espere a que llegue.',
      'Sepa qué hace en un simulacro si está en el techo o debajo del piso.',
      'Avise antes de soldar o cortar con calor, y aléjese de los detectores.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en los oficios',
    places: [
      'Aprenda el sistema de control: qué muestra y qué esconde.',
      'Sepa qué se planea para el verano, y dónde entra su oficio.',
      'Recorra un edificio solo para mirar, sin una orden en la mano.',
    ],
    people: [
      'Alguien que se jubila pronto. Anote lo que solo esa persona sabe.',
      'Quien lleva la seguridad del distrito.',
      'Alguien que empieza, a quien pueda enseñarle una cosa.',
    ],
    routines: [
      'Elija un arreglo que siempre vuelve, y lleve una idea a la cuadrilla.',
      'Pida tiempo para revisar antes de que las cosas se rompan.',
      'Tenga al día sus credenciales y cursos, y mire cuál sigue.',
    ],
    safety: [
      'Revise su propio equipo: arnés, guantes, medidor, tapones.',
      'Hable con la cuadrilla de una vez que casi pasó algo, sin culpar a nadie.',
      'Cuide la espalda y las rodillas. Le harán falta muchos años.',
    ],
  },
}
