// Tema: quién hace qué.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/roles.ts'

export const topic: Translated<typeof en> = {
  title: 'Qué le toca a cada quien',
  about:
    'En una escuela muchos trabajos se tocan, y los límites no siempre están por escrito. Este tema ayuda a ver qué le toca hacer, qué no, y a quién preguntar cuando no está claro.',
  starters: [
    '¿Qué parte de su trabajo nadie le contó?',
    'Si dos personas le piden cosas distintas, ¿la palabra de quién vale?',
    '¿Qué le piden a menudo que no es parte de su trabajo?',
    '¿Qué cree su jefe o jefa que usted hace todo el día? ¿Y qué hace de verdad?',
    '¿Cuándo intervino y luego pensó que era mejor preguntar antes?',
    '¿Quién le cubre cuando falta, y qué tendría que saber?',
    '¿Dónde termina su trabajo y dónde empieza el de al lado?',
  ],
  tries: [
    'Busque la descripción escrita de su puesto. Marque lo que hace cada día, lo que hace a veces y lo que no ha hecho nunca.',
    'Haga un mapa pequeño: usted en el centro, y a su alrededor las personas que le dan tareas.',
    'Haga una sola pregunta a quien supervisa: “¿Cuáles son las tres cosas que más importan en mi puesto?”',
    'Anote las próximas tres veces que piense “¿Me toca a mí?” y tráigalas a la reunión.',
    'Practique una forma amable de decir: “Tengo que preguntar antes de hacerlo”.',
    'Pase diez minutos viendo un trabajo que está al lado del suyo, si quien supervisa está de acuerdo.',
    'Prepare una hoja para quien le cubre. No ponga nombres de estudiantes.',
  ],
  situations: {
    paraeducator: 'Falta la maestra, y quien la cubre le pide que dé la clase. ¿Qué dice usted, y a quién llama?',
    clerical: 'En el mostrador, un papá pide ya la copia de un expediente. Usted no sabe si se la puede dar. ¿Cuál es su próximo paso?',
    custodial: 'Un maestro le pide mover un mueble pesado en su hora de comer, y su jefe le dio otra tarea. ¿Quién decide?',
    transportation: 'La escuela le pide dejar a una niña en una parada que no está en su lista. ¿El sí de quién necesita?',
    food: 'Un estudiante dice que no puede comer nueces, pero su lista no dice nada. ¿A quién debe preguntar antes de servir?',
    trades: 'Vino a arreglar un lavabo y tres personas le piden otros arreglos. ¿Cómo respeta el orden del trabajo?',
    health: 'Una maestra le manda a una estudiante y dice: “Dele la pastilla que trae en la mochila”. ¿Qué le está permitido hacer?',
    security: 'Le piden desde la dirección que revise una mochila. ¿Qué parte le toca a usted, y cuál no?',
    technical: 'Un maestro le pide la clave de la cuenta de un estudiante para seguir con la clase. ¿Qué puede ofrecer en su lugar?',
  },
  selfCheck: [
    'Puedo decir en tres frases cuál es mi trabajo.',
    'Sé quién me da tareas y la palabra de quién vale.',
    'Sé lo que nunca debo hacer, aunque me lo pidan.',
    'Puedo decir “déjeme preguntar” sin sentirme mal.',
    'Sé a quién preguntar cuando una tarea no está clara.',
  ],
}
