// Which text boxes the partner will read: told from what stands on the screen, so that every form of Ours, also one yet
// to be written, is looked through without knowing of it.

export type TextBox = HTMLInputElement | HTMLTextAreaElement

/** Boxes that hold an adult's name, a number or an address by their very question. */
const others = new Set(['name', 'myName', 'partnerName', 'workplace', 'place', 'where', 'phone', 'mail', 'link', 'minutes'])

export const isTextBox = (target: EventTarget | null): target is TextBox =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')

/** The ring chosen in the box's form, else the one the nearest banner names. */
const ringOf = (box: TextBox): string | undefined => {
  const chosen = box.form?.querySelector<HTMLInputElement>('input[name="ring"]:checked') ?? null
  if (chosen !== null) return chosen.value
  for (let around: Element | null = box.parentElement; around !== null; around = around.parentElement) {
    const banner = around.querySelector<HTMLElement>('p[data-ring]')
    if (banner !== null) return banner.dataset['ring']
  }
  return undefined
}

export const isReadByPartner = (box: TextBox): boolean =>
  box.isConnected && !box.readOnly && !others.has(box.name) && ringOf(box) === 'ours'
