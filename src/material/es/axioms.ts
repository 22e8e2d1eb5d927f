import type { Translated } from '../../words/language.ts'
import type { axioms as en } from '../en/axioms.ts'

export const axioms: Translated<typeof en> = {
  // Las primeras semanas del año escolar.
  start: [
    'Nadie aprende un edificio en una semana.',
    'Aprenda un nombre al día, y úselo.',
    'No hay que saberlo todo. Hay que saber a quién preguntar.',
    'Empezar es una temporada, no una falta.',
  ],
  // Cualquier otra semana del año escolar.
  ordinary: [
    'Haga la pregunta en la sala, no en el carro.',
    'Primero escuche. El consejo no se echa a perder.',
    'Más vale un paso pequeño dado que un gran plan en espera.',
    'Diga lo que salió bien antes de lo que salió mal.',
    'La confianza crece en charlas de cinco minutos.',
    'Muéstrelo una vez, háganlo juntos otra, y después dé un paso atrás.',
    'Una buena pregunta es un regalo. Deje tiempo para abrirlo.',
    'Apúntelo mientras está fresco.',
    'Agradezca a quien le dijo la verdad con cariño.',
    'El silencio es tiempo para pensar. Déjelo estar.',
    'Lo que decimos aquí se queda aquí. Por eso podemos decirlo.',
    'En la duda, pregunte dos veces y actúe una.',
    'Su manera es una manera. Pida ver otra.',
    'Elogie lo que vio, no lo que supuso.',
    'La voz tranquila del pasillo es la que se recuerda.',
    'El descanso es parte del trabajo.',
    'Pruébelo una semana antes de juzgarlo.',
    'Elijan la próxima fecha antes de despedirse.',
    'Un error contado a tiempo se queda pequeño.',
    'Los estudiantes notan cómo nos tratamos.',
    'Pida ayuda antes de necesitar un rescate.',
    'Zapatos distintos caminan por el mismo pasillo.',
    'Una opinión sincera es una ventana, no una sentencia.',
    'Note una cosa buena antes del almuerzo.',
    'La lista de tareas dice qué hace. Los niños le muestran por qué.',
    'Cumpla una promesa. Después haga la siguiente.',
    'Se puede decir que no con amabilidad.',
    'Toda persona experta empezó un día sin saber.',
    'Una meta puede cambiar. Dígalo y siga adelante.',
    'Espere diez segundos. La mitad de las respuestas llega tarde.',
    'Traiga el problema, y una idea.',
    'Baje los hombros. Después abra la puerta.',
    '¿Algo le ayudó? Páselo a otra persona.',
    '¿Se pasó una semana? Comience otra vez. Nada se perdió.',
    'Dos que hablan cargan más que dos que callan.',
    'Quien acompaña no carga su mochila. Camina a su lado.',
  ],
  // La semana del Día de Acción de Gracias.
  thanks: [
    'Piense en alguien que le aligera el día. Después dígaselo.',
  ],
  // Las dos semanas de las fiestas de invierno.
  winter: [
    'Deje las llaves en el gancho, y con ellas las preocupaciones.',
    'Descanse ahora. Es la fuerza del mes que viene.',
  ],
  // La primera semana después.
  back: [
    'Empiece el año con una cosa, no con diez.',
  ],
  // Abril y principios de mayo, cuando hay más exámenes.
  testing: [
    'Un pasillo en silencio es un regalo que todos podemos dar.',
    'Los exámenes cambian todos los puestos. Pregunte pronto por el suyo.',
    'Un adulto en calma es la mejor ayuda en día de examen.',
    'Una nota habla de un día. Usted ve los demás.',
    'Si el plan cambia al mediodía, pregunte qué va primero.',
    'Sea amable en los días de cansancio, también con usted.',
  ],
  // Las últimas cuatro semanas de la temporada.
  closing: [
    'Mire cuánto ha avanzado, no solo cuánto falta.',
    'Una despedida sale mejor cuando se prepara.',
    'Dé las gracias por su nombre y por algo concreto.',
    'Lo que aprende en junio le sirve a alguien en septiembre.',
  ],
  // Después de la temporada, hasta que empieza la siguiente.
  summer: [
    'Un pasillo vacío es un buen lugar para pensar.',
    '¿Qué quiere repetir? ¿Qué puede dejar atrás?',
    'Arregle ahora lo pequeño, que hay tiempo.',
    'Dormir no es pereza.',
    'Escríbale a alguien que empezó cuando usted.',
    'Lea una página sobre algo que siempre quiso saber.',
    'Usted es más que su trabajo. Cuide también lo demás.',
    'Deje crecer un plan sin prisa. Tiene todo el verano.',
    'Las notas viejas son buenos mapas.',
    'En unas semanas alguien va a empezar. Guárdele un lugar.',
    'Elija una esperanza para el otoño, y que sea pequeña.',
    'Vuelva con descanso, no con todo listo.',
    'Un año nuevo empieza con un saludo.',
  ],
}
