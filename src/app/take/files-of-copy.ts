// The files a copy becomes. Their names hold a date and no person's name.
import { today, type Clock } from '../../foundation/day.ts'
import { type BookCopy, copyToJson } from '../../crossings/take-with-me.ts'
import { copyToOutline, type CopyWords } from './copy-to-outline.ts'
import type { FileToHand } from './hand-out-file.ts'
import { outlineToHtml } from './outline-to-html.ts'
import { outlineToText } from './outline-to-text.ts'

export const copyFormats = ['readable', 'json'] as const
export type CopyFormat = (typeof copyFormats)[number]

const plain = 'text/plain'

/** The same words in the order of preference: a phone whose share sheet refuses the first may take the second. */
export const filesOfCopy = (
  copy: BookCopy,
  format: CopyFormat,
  words: CopyWords,
  clock: Clock,
): readonly [FileToHand, FileToHand] => {
  const name = `pairbook-${today(clock)}`
  if (format === 'json') {
    const text = copyToJson(copy)
    return [
      { name: `${name}.json`, type: 'application/json', text },
      { name: `${name}.json.txt`, type: plain, text },
    ]
  }
  const outline = copyToOutline(copy, words)
  return [
    { name: `${name}.html`, type: 'text/html', text: outlineToHtml(outline, words.language, words.take.fileTitle) },
    { name: `${name}.txt`, type: plain, text: outlineToText(outline) },
  ]
}
