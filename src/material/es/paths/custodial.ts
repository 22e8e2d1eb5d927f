// El camino de una persona de limpieza o mantenimiento: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/custodial.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en limpieza y mantenimiento',
    places: [
      'Recorra todo el edificio con alguien que lo conozca, también la puerta del techo y el sótano.',
      'Aprenda dónde se cierran el agua, el gas y la luz, y márquelo en un plano chico.',
      'Busque los cuartos de limpieza, las piletas, los contenedores y la puerta de carga.',
      'Vea qué puertas no se deben dejar abiertas nunca.',
    ],
    people: [
      'Quien dirige la limpieza. Pregunte: “¿Qué mira primero al entrar?”',
      'La oficina, que le llamará por radio. Aprenda las palabras que usan.',
      'El personal de cocina, porque su día y el de usted se cruzan en la comida.',
    ],
    routines: [
      'Aprenda su recorrido en orden: qué salones, a qué hora, y qué puede esperar.',
      'Pregunte cómo se limpia cada piso, y qué producto no se usa nunca en él.',
      'Sepa cómo dejar el carrito para que nadie alcance lo que lleva.',
      'Averigüe cómo piden las cosas en los salones, y cómo avisa que ya está.',
    ],
    safety: [
      'Lea la etiqueta antes de abrir una botella. Nunca mezcle dos productos.',
      'Busque el lavaojos, los guantes y la carpeta de hojas de seguridad.',
      'Pregunte cómo se limpian aquí la sangre y otros fluidos, y espere la formación antes de hacerlo.',
    ],
  },
  month: {
    title: 'Su primer mes en limpieza y mantenimiento',
    places: [
      'Conozca los puntos débiles: la gotera, el desagüe lento, la puerta que se atora.',
      'Aprenda de dónde es cada llave, y firme por las que se lleva.',
      'Busque el mejor lugar para los avisos de piso mojado en una mañana de lluvia.',
    ],
    people: [
      'El equipo de oficios del distrito, y cómo les llega una orden de trabajo.',
      'El turno de día y el de noche: déjense una nota corta.',
      'Entrenadores y clubes que usan el gimnasio fuera de horas.',
    ],
    routines: [
      'Arme y desarme un espacio grande, como el comedor para una noche, con un plan en papel.',
      'Levante con las piernas, use el carrito de carga y pida otro par de manos.',
      'Revise las existencias el mismo día cada semana, antes de que se acaben.',
    ],
    safety: [
      'Aprenda su parte en un simulacro: qué abre, qué cierra, dónde se pone.',
      'Sepa a quién llamar si huele a gas, si hay una chispa o un vidrio roto.',
      'Pida ayuda con la escalera. Una persona sostiene y otra sube.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en limpieza y mantenimiento',
    places: [
      'Aprenda cómo se ajustan la calefacción y el aire, y qué puede cambiar usted.',
      'Sepa qué se revisa afuera: portones, juegos, banquetas y luces.',
      'Planee los trabajos grandes para las próximas vacaciones: pisos, filtros, ventanas.',
    ],
    people: [
      'La dirección: muestre una cosa que usted mejoró.',
      'Alguien de limpieza en un edificio más nuevo o más viejo que el suyo.',
      'Hay estudiantes que le saludan cada día. Quizá usted es la persona adulta que más ven.',
    ],
    routines: [
      'Lleve una lista de los arreglos que se repiten, y busquen juntos la causa.',
      'Enseñe algo que usted sabe a alguien más nuevo.',
      'Pregunte qué certificado o curso podría ser su próximo paso.',
    ],
    safety: [
      'Prepárese para la temporada: hielo, calor, tormentas. Conozca el plan antes de ese día.',
      'Proteja oídos, ojos y manos, también en un trabajo rápido.',
      'Avise cuando algo casi sale mal. Así se cuida a quien sigue.',
    ],
  },
}
