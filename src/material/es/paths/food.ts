// El camino de una persona de cocina: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/food.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en la cocina de la escuela',
    places: [
      'Aprenda la cocina como un mapa: línea caliente, línea fría, lavado, despensa, cámara fría.',
      'Busque el lavamanos, los guantes, los delantales y las redes para el pelo.',
      'Vea dónde están el menú, las recetas y las cantidades del día.',
      'Sepa cómo salir de la cámara fría si se cierra la puerta.',
    ],
    people: [
      'Quien dirige la cocina. Pregunte: “¿Qué tiene que estar listo primero?”',
      'Quien está en la caja y sabe cómo se cuentan las comidas.',
      'La persona de limpieza que comparte el comedor con ustedes.',
    ],
    routines: [
      'Lávese las manos seguido: al entrar, después de comida cruda, de basura, del teléfono.',
      'Aprenda qué lleva una charola para que cuente como comida completa.',
      'Ponga la fecha en todo lo que abra o guarde. Lo viejo va adelante.',
      'Sonría en la ventanilla. Para algunos es el mejor minuto del día.',
    ],
    safety: [
      'Averigüe cómo se marcan aquí las alergias. Si hay duda, no sirva: pregunte.',
      'Tome las temperaturas y anótelas, caliente y frío.',
      'Aprenda a usar la rebanadora y la vaporera con alguien, no adivinando.',
    ],
  },
  month: {
    title: 'Su primer mes en la cocina de la escuela',
    places: [
      'Sepa dónde hay más bandejas, filtros y desechables, para el día en que haya prisa.',
      'Arregle su estación para que cada cosa quede a un paso.',
      'Vea cómo llega una entrega, y qué se revisa antes de firmar.',
    ],
    people: [
      'Quienes cuidan el comedor. Acuerden cómo debe avanzar la fila.',
      'Enfermería, para dietas y alergias.',
      'Alguien de cocina de una escuela más grande o más chica.',
    ],
    routines: [
      'Cocine en tandas chicas, para que el último grupo coma tan bien como el primero.',
      'Limpie sobre la marcha. Usted se lo va a agradecer después.',
      'Trate igual cada comida en la caja. Nadie debe oír quién paga y quién no.',
    ],
    safety: [
      'Sepa qué hacer con una quemada, una cortada y fuego en la estufa.',
      'Cargue las ollas pesadas entre dos, y diga “atrás” cuando pase.',
      'Aprenda qué se guarda y qué se tira cuando se va la luz.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en la cocina de la escuela',
    places: [
      'Aprenda cada estación, para poder cubrir a cualquiera.',
      'Sepa dónde se guardan los registros para una inspección.',
      'Busque el punto de la cocina que les atrasa, y prueben un cambio.',
    ],
    people: [
      'La oficina de alimentos del distrito, para cursos y horas.',
      'Estudiantes: pregunte qué les gusta, y cuéntelo a quien dirige.',
      'Alguien de su sindicato que sepa de turnos y descansos.',
    ],
    routines: [
      'Cuente lo que regresa en las charolas por una semana, y háblenlo.',
      'Aprenda a planear una semana: pedir, descongelar, preparar, servir.',
      'Pregunte por el próximo certificado de manejo de alimentos.',
    ],
    safety: [
      'Repase la hoja de inspección con quien dirige, antes de que venga la visita.',
      'Revise zapatos, tapetes y pisos mojados. Casi todas las caídas pasan en un día normal.',
      'Tome agua y refrésquese en las semanas de calor.',
    ],
  },
}
