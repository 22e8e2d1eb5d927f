import type { Translated } from '../language.ts'
import type { words as en } from '../en/meanwhile.ts'

export const words: Translated<typeof en> = {
  title: 'Cambió en otro lugar',
  lead: 'Mientras usted escribía, esto cambió en otra pestaña o lo cambió su pareja. Lo que escribió sigue en su cuadro. Ahora dice:',
  use: 'Usar estas palabras',
  next: 'Pulse Guardar una vez más para dejar las suyas en lugar de estas.',
  ticked: 'Marcado',
  open: 'Sin marcar',
  empty: 'Nada',
}
