// Exactly what the other person will read once both are in, before it is sealed.
import { LockKeyhole } from 'lucide-react'
import { type RefObject, Suspense } from 'react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { type GivenAnswers, isSureness } from '../../ours/rounds/round.ts'
import { useWords } from '../session/use-words.ts'
import { NamesBeforeSharing } from '../student-names/NamesBeforeSharing.tsx'
import styles from './rounds.module.css'

interface AnswersPreviewProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly given: GivenAnswers
  readonly reader: string
  readonly failure: string | undefined
  readonly onSeal: () => void
  readonly onChange: () => void
}

export const AnswersPreview = ({ heading, given, reader, failure, onSeal, onChange }: AnswersPreviewProps) => {
  const { answer: words, page } = useWords('rounds')
  return (
    <div className={layout['stack']}>
      <h2 ref={heading} tabIndex={-1}>
        {words.previewTitle(reader)}
      </h2>
      <ul role="list" className={styles['preview']}>
        {given.topics.map(({ piece, title, sure }) => (
          <li key={piece}>{words.topicsLine(title, isSureness(sure) ? words.sure[sure] : sure)}</li>
        ))}
      </ul>
      <div className={layout['tight']}>
        <p className={layout['strong']}>{given.question}</p>
        {given.answer === '' ? (
          <p className={layout['muted']}>{page.leftEmpty}</p>
        ) : (
          <p className={layout['prose']} dir="auto">
            {given.answer}
          </p>
        )}
      </div>
      <Suspense>
        <NamesBeforeSharing text={given.answer} />
      </Suspense>
      <p>{words.previewNote(reader)}</p>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <div className={layout['actions']}>
        <Button icon={<LockKeyhole size={20} aria-hidden="true" />} onClick={onSeal}>
          {words.seal}
        </Button>
        <Button look="plain" onClick={onChange}>
          {words.change}
        </Button>
      </div>
    </div>
  )
}
