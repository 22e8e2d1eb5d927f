// El camino de una persona asistente educativa: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/paraeducator.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana como asistente en el salón',
    places: [
      'Recorra su día una vez, de puerta en puerta: cada salón, el comedor, el recreo, la fila del autobús.',
      'Busque el baño del personal, la sala de descanso y un lugar seguro para su bolsa y su teléfono.',
      'Aprenda dónde están el plan de crisis, la carpeta para suplentes y el botiquín en cada salón donde trabaja.',
      'Vea dónde guardan los estudiantes lo que usan para moverse, hablar, oír o calmarse.',
    ],
    people: [
      'Las maestras o los maestros con quienes trabaja. Pregunte: “¿Dónde quiere que esté al empezar la clase?”',
      'Quien arma su horario, y a quién llamar si se enferma.',
      'Enfermería, la oficina y la persona de limpieza más cercana a sus salones.',
    ],
    routines: [
      'Pregunte qué puede hacer solo cada estudiante antes de ayudar. Luego espere un poco.',
      'Aprenda la señal de silencio de cada salón, y use la misma.',
      'Averigüe quién cubre los descansos y la comida, para que nadie se quede sin un adulto.',
      'Tome notas de tareas, no de estudiantes. Lo que necesita cada estudiante se queda en los archivos de la escuela.',
    ],
    safety: [
      'Aprenda qué hacer en un simulacro de incendio y en un cierre, y qué estudiantes necesitan su ayuda para salir.',
      'Pregunte quién tiene un plan de salud o de seguridad, y pida que le muestren su parte.',
      'No cargue, sujete ni detenga a un estudiante sin haber recibido la formación para hacerlo.',
      'Sepa a quién avisar, ese mismo día, si un estudiante dice algo que le preocupa.',
    ],
  },
  month: {
    title: 'Su primer mes como asistente en el salón',
    places: [
      'Sepa dónde están los planes de clase, las copias y los materiales, para empezar sin preguntar.',
      'Busque dos lugares tranquilos donde un estudiante pueda hacer una pausa, y aprenda la regla de cada uno.',
      'Vea dónde puede leer las partes del plan de un estudiante que necesita para su trabajo.',
    ],
    people: [
      'Quien lleva el caso de los estudiantes que usted apoya. Pregunte qué observar y cómo contarlo.',
      'Terapia del habla, ocupacional o física. Pida una cosa que usted pueda hacer cada día.',
      'Otras personas que asisten en los salones. Cambie un truco con cada una.',
      'Quien representa al sindicato en su edificio.',
    ],
    routines: [
      'Aparte cinco minutos por semana con la maestra o el maestro: qué sirvió, qué cambiar, qué sigue.',
      'Siéntese un poco más lejos. Acérquese cuando haga falta, y vuelva a alejarse.',
      'Elogie lo que vio: “Se formó a la primera”.',
      'Dé una sola indicación a la vez, con pocas palabras, y cuente hasta diez en silencio.',
      'Cambie con el timbre: sepa adónde va y quién sigue antes de salir.',
    ],
    safety: [
      'Conozca las primeras señales de que un estudiante está mal, y los pasos que acordó el equipo.',
      'Haga una vez la ruta de salida con la silla de ruedas o el andador que haya.',
      'Aprenda cómo pedir ayuda desde cada salón y desde el recreo.',
      'Si alguien se lastima, también usted, avise a quien corresponde antes de irse a casa.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre como asistente en el salón',
    places: [
      'Vea dónde se anuncian los cursos, y apúntese a uno que sirva para sus estudiantes.',
      'Sepa dónde son las juntas sobre sus estudiantes, y si le van a invitar.',
      'Arme una bolsita propia: reloj de cocina, notas adhesivas, marcadores, un juego tranquilo.',
    ],
    people: [
      'La dirección: salude, y cuente qué va bien en su salón.',
      'Consejería o trabajo social, para los días en que un estudiante necesita más de lo que usted puede dar.',
      'Una persona con su mismo puesto en otro edificio, para ver otra manera de hacer lo mismo.',
    ],
    routines: [
      'Cada semana, elija una cosa que un estudiante ya hace sin ayuda, y cuéntela a la maestra o al maestro.',
      'Pida que le observen diez minutos y le digan algo que conservar y algo que probar.',
      'Mire sus metas con su pareja. Pregunte: “¿Sigue siendo la meta correcta?”',
      'Prepárese para notas, exámenes y vacaciones: su horario va a cambiar, así que pregunte con tiempo.',
    ],
    safety: [
      'Pida formación para cargar, calmar o dar ayuda médica si su trabajo lo exige.',
      'Revise que la carpeta para suplentes diga qué hacer en una emergencia.',
      'Note su propio cansancio. Tome su descanso, y avise cuando la carga es demasiada.',
    ],
  },
}
