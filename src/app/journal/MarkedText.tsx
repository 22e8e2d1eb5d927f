// A piece of text with the found words marked.
import type { Stretch } from './search.ts'

export const MarkedText = ({ stretches }: { readonly stretches: readonly Stretch[] }) => {
  let place = 0
  return stretches.map(({ text, marked }) => {
    const key = place
    place += text.length
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
