// Posibles nombres de estudiantes: se señalan antes de que la otra persona los pueda leer.
import type { Translated } from '../language.ts'
import type { words as en } from '../en/names.ts'

export const words: Translated<typeof en> = {
  found: (name, partner) => `“${name}” puede ser el nombre de un estudiante. ${partner} va a leer esto.`,
  write: 'Escribir “un estudiante”',
  aStudent: 'un estudiante',
  fine: 'Está bien así',
  beforeSharing: 'Estos pueden ser nombres de estudiantes',
  list: {
    title: 'Nombres de estudiantes que cuidar',
    about: 'Nombres que no quisiera compartir por error. La lista se queda en este teléfono. Pairbook solo se los señala a usted.',
    label: 'Un nombre en cada línea',
    keep: 'Guardar la lista',
    kept: (when) => `Guardado en este teléfono · ${when}`,
    tooLong: (over) => `La lista tiene ${over} letras de más. No se perdió nada; hágala más corta, por favor.`,
  },
}
