// The four ways out to the program: share sheet, file, printer, clipboard. Each takes only a record that was handed over
// (the crossing makes one), and lets out the very characters its preview showed.
import type { HandedOver, LeavingForm } from '../../program/handed-over.ts'
import type { WayOut } from '../../program/receipts/handover-receipt.ts'
import { copyText } from '../error-page/save-text.ts'

export type GivenOut = 'left' | 'closed' | 'failed'

/** The file itself, and under a name and type that share sheets take which refuse the first. */
const filesOf = (handed: HandedOver, form: LeavingForm): readonly File[] => {
  const leaving = handed.leaving[form]
  if (leaving === undefined) return []
  const { name, type, text } = leaving
  const named = new File([text], name, { type })
  return type === 'text/plain' ? [named] : [named, new File([text], `${name}.txt`, { type: 'text/plain' })]
}

const toShare = (handed: HandedOver, form: LeavingForm): File | undefined =>
  'canShare' in navigator ? filesOf(handed, form).find((file) => navigator.canShare({ files: [file] })) : undefined

/** The name under which the share sheet would take it; undefined where there is none that does. */
export const nameToShare = (handed: HandedOver, form: LeavingForm): string | undefined => toShare(handed, form)?.name

const share = async (handed: HandedOver, form: LeavingForm): Promise<GivenOut> => {
  const file = toShare(handed, form)
  if (file === undefined) return 'failed'
  try {
    await navigator.share({ files: [file] })
    return 'left'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed'
  }
}

const save = (handed: HandedOver, form: LeavingForm): GivenOut => {
  const [file] = filesOf(handed, form)
  if (file === undefined) return 'failed'
  try {
    const address = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = address
    link.download = file.name
    link.click()
    // The download has its own hold on the file by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
    return 'left'
  } catch {
    return 'failed'
  }
}

const copy = async (handed: HandedOver, form: LeavingForm): Promise<GivenOut> => {
  const leaving = handed.leaving[form]
  return leaving !== undefined && (await copyText(leaving.text)) ? 'left' : 'failed'
}

/** Call straight from a tap. The printer says nothing of what became of the page: the person is asked. */
export const giveOut = async (handed: HandedOver, form: LeavingForm, how: WayOut): Promise<GivenOut> => {
  switch (how) {
    case 'share':
      return share(handed, form)
    case 'save':
      return save(handed, form)
    case 'copy':
      return copy(handed, form)
    case 'print':
      print()
      return 'left'
  }
}
