// Thanks that are written and not given: the words as they would go, and the act in two steps.
import { Suspense, useState } from 'react'
import { giveThanks } from '../../crossings/give-thanks.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import type { PrivateNote } from '../../mine/journal/entry.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { NamesBeforeSharing } from '../student-names/NamesBeforeSharing.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import styles from './ending.module.css'

export const ThanksWaiting = ({ note, onGiven }: { readonly note: PrivateNote; readonly onGiven: () => void }) => {
  const words = useWords('closing').thanks
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const [asking, setAsking] = useState(false)
  const [under, setUnder] = useState(false)
  const [failure, setFailure] = useState<string>()

  const give = async () => {
    setUnder(true)
    const given = await giveThanks(mine, book, pair.role, note).finally(() => setUnder(false))
    if (given.ok) onGiven()
    else if (given.error.type === 'NoSuchEntry') setFailure(words.gone)
    else if (given.error.type === 'ChangedSincePreview') setFailure(words.changed)
    else setFailure(failureWords(frame, given.error))
  }
  return (
    <section className={layout['tight']} aria-label={words.waiting}>
      <p className={`${layout['muted']} ${layout['small']}`}>{words.waiting}</p>
      <blockquote className={styles['message']} dir="auto">
        {note.text}
      </blockquote>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {asking ? (
        <>
          <Suspense>
            <NamesBeforeSharing text={note.text} />
          </Suspense>
          <p className={layout['strong']}>{words.moves(partner)}</p>
          <div className={layout['actions']}>
            <Button disabled={under} onClick={() => void give()}>
              {words.now}
            </Button>
            <Button look="plain" onClick={() => setAsking(false)}>
              {words.notYet}
            </Button>
          </div>
        </>
      ) : (
        <div className={layout['actions']}>
          <Button look="plain" onClick={() => setAsking(true)}>
            {words.give(partner)}
          </Button>
          <ButtonLink look="quiet" href={addresses.entry(note.id)}>
            {words.change}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}
