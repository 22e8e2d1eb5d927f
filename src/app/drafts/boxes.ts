// The boxes of a form by their names, whatever they are: reading them, putting something in, and saying in the form's own
// words what one would hold.
import type { DraftValues } from '../../mine/drafts/draft.ts'

export const readForm = (form: HTMLFormElement | null): DraftValues => {
  const values: Record<string, string> = {}
  if (form === null) return values
  if (form.matches(':disabled *')) {
    // In a book that has just been closed the boxes are disabled, and a form leaves disabled boxes out.
    for (const box of form.elements) if (isBox(box) && box.name !== '' && (!isChoice(box) || box.checked)) values[box.name] = box.value
    return values
  }
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  return values
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isBox = (box: Element): box is Box => box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement

const boxesOf = (form: HTMLFormElement, field: string): readonly Box[] =>
  [...form.elements].filter((box): box is Box => isBox(box) && box.name === field)

const isChoice = (box: Box): box is HTMLInputElement => box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox')

/** As if the person had put it there, so that whatever listens to the box hears of it. */
export const fillBox = (form: HTMLFormElement, field: string, value: string): void => {
  for (const box of boxesOf(form, field)) {
    if (isChoice(box)) {
      const wanted = box.type === 'radio' ? box.value === value : value !== ''
      if (wanted !== box.checked && (wanted || box.type === 'checkbox')) box.click()
      else if (!wanted) box.checked = false
      continue
    }
    // React overrides the box's own setter to tell its writing from the person's; the prototype's is untouched.
    Reflect.set(Object.getPrototypeOf(box) as object, 'value', value, box)
    box.dispatchEvent(new Event('input', { bubbles: true }))
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

export interface BoxWords {
  readonly label: string
  readonly value:
    | { readonly type: 'text' | 'day' | 'time'; readonly text: string }
    | { readonly type: 'ticked' | 'open' | 'empty' }
}

/** Chips that say "another", and the box where that stands. */
const ownBoxOf = (field: string, value: string, values: DraftValues): string | undefined =>
  value === 'other' ? [`${field}Own`, ...(field === 'length' ? ['minutes'] : []), ...(field === 'when' ? ['due'] : [])].find((own) => values[own] !== undefined) : undefined

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? ''

/** A box's name without its mark, such as "(optional)". */
const labelOf = (box: Box): string => {
  const label = box.labels?.[0]
  return [...(label?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? textOf(label)
}

/** What this box would say with `value` in it; undefined when the form has no such box on screen. */
export const boxInWords = (form: HTMLFormElement | null, field: string, values: DraftValues): BoxWords | undefined => {
  const value = values[field] ?? ''
  const boxes = form === null ? [] : boxesOf(form, field)
  const [box] = boxes
  if (form === null || box === undefined) return undefined
  if (isChoice(box) && box.type === 'checkbox') return { label: textOf(box.labels?.[0]), value: { type: value === '' ? 'open' : 'ticked' } }
  const radio = isChoice(box)
  const label = radio ? textOf(box.closest('fieldset')?.querySelector('legend')) : labelOf(box)
  const own = radio ? ownBoxOf(field, value, values) : undefined
  const inOwn = own === undefined ? undefined : boxInWords(form, own, values)
  if (inOwn !== undefined) return { label, value: inOwn.value }
  if (value === '') return { label, value: { type: 'empty' } }
  if (radio) {
    const chosen = boxes.find((each) => each.value === value)
    return { label, value: { type: 'text', text: textOf(chosen?.labels?.[0]) || value } }
  }
  if (box instanceof HTMLSelectElement) return { label, value: { type: 'text', text: textOf([...box.options].find((option) => option.value === value)) || value } }
  return { label, value: { type: box.type === 'date' ? 'day' : box.type === 'time' ? 'time' : 'text', text: value } }
}
