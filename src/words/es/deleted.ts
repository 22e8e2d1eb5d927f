import type { Translated } from '../language.ts'
import type { words as en } from '../en/deleted.ts'

export const words: Translated<typeof en> = {
  title: 'Borrado hace poco',
  lead: 'Se guarda 30 días en este teléfono. Solo usted ve esta lista.',
  empty: 'No se borró nada en los últimos 30 días.',
  kinds: {
    entry: 'Entrada privada',
    note: 'Nota compartida',
    reflection: 'Reflexión compartida',
    goal: 'Meta',
    goalEvent: 'Revisión de una meta',
    step: 'Próximo paso',
    meeting: 'Reunión',
    daysOff: 'Día libre',
    pledge: 'Compromiso',
    other: 'Otra cosa',
  },
  deletedOn: (day) => `Borrado el ${day}`,
  daysLeft: (days) => (days <= 1 ? 'desaparece después de hoy' : `quedan ${days} días`),
  noTitle: 'Sin palabras',
  putBack: 'Devolver',
  isBack: 'Volvió a su lugar.',
  forGood: 'Borrar para siempre',
  confirmTitle: '¿Borrar para siempre?',
  confirmMine: 'Desaparecerá de este teléfono. Esto no se puede deshacer.',
  confirmOurs: (partner) => `Desaparecerá de este teléfono. Esto no se puede deshacer. ${partner} tal vez aún lo tenga.`,
  isGone: 'Ya no está en este teléfono.',
  notThere: 'Ya no está en esta lista. Tal vez ya volvió a su lugar.',
  unreadable: 'Esto no se pudo leer; se dejó como está.',
}
