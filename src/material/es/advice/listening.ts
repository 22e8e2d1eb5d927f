// Consejo: escuchar.
import type { Translated } from '../../../words/language.ts'
import type { advice as en } from '../../en/advice/listening.ts'

export const advice: Translated<typeof en> = {
  title: 'Escuchar',
  about:
    'Quien cuenta un problema casi siempre quiere que le escuchen antes de oír una respuesta. Escuchar bien ayuda a cada quien a hallar su próximo paso, y no cuesta más que un poco de silencio.',
  points: [
    'Deje el teléfono boca abajo y mire a su pareja. Diez minutos de atención valen más que una hora a medias.',
    'Haga una pregunta y espere. Cuente hasta diez, sin prisa, antes de llenar el silencio.',
    'Diga con sus palabras lo que entendió, y pregunte si es así.',
    'Escuche también lo que la persona siente. Dígalo con cuidado: “Eso suena a cansancio”.',
    'Pregunte antes de aconsejar: “¿Quiere ideas, o quiere que le escuche?”',
    'Deje su propia historia para después. Basta un ejemplo corto.',
    'En una cocina, un patio de autobuses o un pasillo con ruido, busque primero un lugar tranquilo, o pónganse de acuerdo en otra hora.',
    'Al final, deje que la otra persona diga qué se lleva. Tal vez no sea lo que usted pensó.',
  ],
  phrases: [
    '“Cuénteme más”.',
    '“¿Qué fue lo más difícil para usted?”',
    '“A ver si entendí bien: …”',
    '“¿Qué ha probado hasta ahora?”',
    '“¿Qué piensa hacer ahora?”',
    '“¿Quiere ideas ya, o basta con que le haya escuchado?”',
    '“No lo sé. Vamos a ver quién lo sabe”.',
  ],
  beyond:
    'Si lo que oye habla de daño a un niño, a su pareja o a otra persona, no basta con escuchar. Siga ese mismo día los pasos de aviso de su escuela, y lea “Cuándo pedir ayuda”.',
}
