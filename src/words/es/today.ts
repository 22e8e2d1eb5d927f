import type { Translated } from '../language.ts'
import type { words as en } from '../en/today.ts'

export const words: Translated<typeof en> = {
  title: (partner) => `Usted y ${partner}`,
  kicker: 'Dúo de mentoría',
}
