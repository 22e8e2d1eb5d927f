// The pieces of the material to choose from, by kind. A tap pins one to the meeting; one that is pinned says so.
import { Check, Plus } from 'lucide-react'
import { use, useState } from 'react'
import type { MeetingId } from '../../foundation/id.ts'
import { jobFamilies, type JobFamily } from '../../foundation/role.ts'
import { createLoadOnce } from '../../material/load-once.ts'
import { loadPieceTitle } from '../../material/piece-title.ts'
import { pieceNames, type PieceName } from '../../material/pieces.ts'
import { addAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { readPeople } from '../../ours/people/person.ts'
import type { Language } from '../../words/language.ts'
import { failureWords } from '../frame/failure-words.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'
import styles from './agenda.module.css'

type Choice = readonly [piece: PieceName, title: string]

/** Every piece that is written in this version, with its title. */
const loadChoices = createLoadOnce(async (language: Language): Promise<readonly Choice[]> => {
  const titles = await Promise.all(pieceNames.map(async (piece) => [piece, await loadPieceTitle(language, piece)] as const))
  return titles.flatMap(([piece, title]) => (title === undefined ? [] : [[piece, title] as const]))
})

const kindOf = (piece: PieceName): 'topics' | 'advice' | 'paths' =>
  piece.startsWith('topic/') ? 'topics' : piece.startsWith('advice/') ? 'advice' : 'paths'

const familyOf = (piece: PieceName): JobFamily | undefined => jobFamilies.find((family) => piece.startsWith(`path/${family}/`))

interface PieceChoicesProps {
  readonly meetingId: MeetingId
  readonly pinned: readonly string[]
}

export const PieceChoices = ({ meetingId, pinned }: PieceChoicesProps) => {
  const words = useWords('agenda').pin
  const frame = useWords('frame')
  const language = useLanguage()
  const people = useShared(readPeople)
  const choices = use(loadChoices(language))
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const ours: ReadonlySet<JobFamily | undefined> = new Set([people.mentee.jobFamily, people.mentor.jobFamily])

  const pin = async (piece: PieceName, text: string) => {
    const kept = await keep((roots, writer) => addAgendaItem(roots, writer, meetingId, { piece, text }))
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  // The paths of the pair's own kinds of work come first.
  const inOrder = [...choices.filter(([piece]) => ours.has(familyOf(piece))), ...choices.filter(([piece]) => !ours.has(familyOf(piece)))]
  return (
    <div className={layout['stack']}>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      {(['topics', 'advice', 'paths'] as const).map((kind) => {
        const ofKind = inOrder.filter(([piece]) => kindOf(piece) === kind)
        if (ofKind.length === 0) return null
        return (
          <section key={kind} aria-labelledby={`pieces-${kind}`}>
            <h3 id={`pieces-${kind}`}>{words[kind]}</h3>
            <ul role="list">
              {ofKind.map(([piece, title]) => {
                const there = pinned.includes(piece)
                return (
                  <li key={piece}>
                    <button
                      type="button"
                      className={styles['piece']}
                      aria-label={there ? undefined : words.pinIt(title)}
                      aria-disabled={there}
                      onClick={() => (there ? undefined : void pin(piece, title))}
                    >
                      {there ? <Check size={20} aria-hidden="true" /> : <Plus size={20} aria-hidden="true" />}
                      <span>
                        {title}
                        {there ? <span className={styles['kind']}>{words.pinned}</span> : null}
                      </span>
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
