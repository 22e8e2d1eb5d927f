import type { Translated } from '../language.ts'
import type { words as en } from '../en/celebrations.ts'

export const words: Translated<typeof en> = {
  title: 'Lo que salió bien',
  label: 'Algo salió bien',
  hint: 'Con una frase basta. Por ejemplo: hoy toda la fila estuvo tranquila.',
  keep: 'Celebrar',
  empty: 'Grande o pequeño, escríbalo mientras está fresco. Al final del año le va a alegrar.',
  said: (name, day) => `${name}, ${day}`,
  goalReached: 'Meta alcanzada',
  change: (start) => `Cambiar: ${start}`,
  changeTitle: 'Cambiar estas palabras',
  changeLabel: 'Qué salió bien',
  changeKeep: 'Guardar las palabras',
  delete: 'Borrar esto',
  deleted: 'Se borró.',
}
