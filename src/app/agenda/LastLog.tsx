// One's own last reflection, private or shared, with the first of its answers.
import { sharedFormOf } from '../../crossings/share-with-partner.ts'
import { readLogShape } from '../../ours/reflections/log-fields.ts'
import { newestFirst, readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { formatDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { linesOf } from '../journal/entry-lines.ts'
import { namesOf } from '../journal/names.ts'
import { RingWord } from '../journal/RingWord.tsx'
import { usePair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useOwnLast } from './own-last-log.ts'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

const shownLines = 4

/** The heading of the form says what a log on this page need not say again. */
const headFields: ReadonlySet<string> = new Set(['mentor', 'mentee', 'day', 'place', 'nextMeeting', 'topic'])

export const LastLog = () => {
  const words = useWords('agenda').ready
  const journal = useWords('journal')
  const language = useLanguage()
  const pair = usePair()
  const shape = useShared(readLogShape)
  const shared = useShared(readSharedEntries).entries.find((entry) => entry.kind === 'reflection' && entry.author === pair.role)
  const own = useOwnLast()
  if (own === undefined) return <div className={styles['logRoom']} />
  const isMine = own.entry !== undefined && (shared === undefined || newestFirst(own.entry, shared) <= 0)
  const entry = isMine && own.entry !== undefined ? sharedFormOf(own.entry, pair.role, own.entry.editedAt) : shared
  if (entry === undefined) return <p className={layout['muted']}>{words.noLog}</p>
  const lines = linesOf(entry, { words: journal, language, shape, names: namesOf(pair) }).filter(({ field }) => !headFields.has(field)).slice(0, shownLines)
  return (
    <>
      <p className={styles['logHead']}>
        <RingWord ring={isMine ? 'mine' : 'ours'} />
        <span>{words.lastLogOn(formatDay(language, entry.day))}</span>
      </p>
      <dl className={styles['log']}>
        {lines.map(({ field, label, text }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <a className={styles['link']} href={addresses.entry(entry.id)}>
        {words.openLog}
      </a>
    </>
  )
}
