// A signature line of a page: what was signed on the phone, or an empty line for a pen.
import { SignatureLine } from '../../kit/SignatureLine.tsx'
import type { PaperSignature as Line } from '../../program/paper.ts'
import { useWords } from '../session/use-words.ts'
import { DrawnSignature } from '../letter/DrawnSignature.tsx'
import styles from './paper-sheet.module.css'

export const PaperSignature = ({ signature: { label, name, date, note, strokes } }: { readonly signature: Line }) => {
  const words = useWords('program').paper
  return (
    <SignatureLine
      mark={name === '' && strokes.length === 0 ? null : <DrawnSignature name={name === '' ? label : name} strokes={strokes} />}
      whose={
        <>
          {label}
          {name === '' ? null : (
            <>
              {': '}
              <bdi>{name}</bdi>
            </>
          )}
        </>
      }
      when={date === '' ? `${words.date}: ____________` : date}
    >
      {note === '' ? null : <p className={styles['note']}>{note}</p>}
    </SignatureLine>
  )
}
