// Writing other words in place of a part of a text box, as if they had been typed: undo works, and drafts are saved.
import type { TextBox } from './box-in-ours.ts'

/** Begins with a capital where a sentence begins. */
export const inPlaceOf = (text: string, start: number, words: string): string =>
  /(?:^|[.!?…]["”’)]*\s+|\n\s*)$/u.test(text.slice(0, start)) ? words.charAt(0).toUpperCase() + words.slice(1) : words

export const replaceInBox = (box: TextBox, start: number, end: number, words: string): void => {
  box.focus()
  box.setSelectionRange(start, end)
  // The one way that keeps the browser's own undo; where it is gone, the text is set and the event sent by hand.
  if (document.execCommand('insertText', false, words)) return
  box.setRangeText(words, start, end, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
