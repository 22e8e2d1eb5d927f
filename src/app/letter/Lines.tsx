// Lines of a paper: sentences, lists, and boxes ticked or open. Whatever is in them is shown as text.
import { Square, SquareCheck } from 'lucide-react'
import type { Line } from '../../ours/letter/signed-letter.ts'
import { useWords } from '../session/use-words.ts'
import styles from './lines.module.css'

interface Block {
  readonly at: number
  readonly isList: boolean
  readonly lines: { readonly at: number; readonly line: Line }[]
}

/** Neighbouring items become one list. */
const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Block[] = []
  lines.forEach((line, at) => {
    const isList = line.kind !== 'text'
    const last = blocks.at(-1)
    if (isList && last?.isList === true) last.lines.push({ at, line })
    else blocks.push({ at, isList, lines: [{ at, line }] })
  })
  return blocks
}

export const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { yes, no } = useWords('letter').paper
  return blocksOf(lines).map((block) =>
    block.isList ? (
      <ul key={block.at} role="list" className={styles['list']}>
        {block.lines.map(({ at, line }) => (
          <li key={at} className={`${styles['line']} ${styles[line.kind]}`} dir="auto">
            {line.kind === 'ticked' ? <SquareCheck role="img" aria-label={yes} /> : null}
            {line.kind === 'open' ? <Square role="img" aria-label={no} /> : null}
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
    ) : (
      block.lines.map(({ at, line }) => (
        <p key={at} className={styles['text']} dir="auto">
          {line.text}
        </p>
      ))
    ),
  )
}
