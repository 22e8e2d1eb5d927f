// "Talk about this next time": puts a piece on the agenda of the next meeting, where both partners see it.
import { ListPlus } from 'lucide-react'
import { use, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import { loadPieceTitle } from '../../material/piece-title.ts'
import type { PieceName } from '../../material/pieces.ts'
import { agendaOf, readAgendas } from '../../ours/agenda/agenda-view.ts'
import { addAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { nextMeetingAfter } from '../../ours/meetings/meetings-view.ts'
import { formatLongDay } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

export const TalkNext = ({ name }: { readonly name: PieceName }) => {
  const words = useWords('material')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const keep = useKeepShared()
  const { meetings, items } = useShared(readAgendas)
  const title = use(loadPieceTitle(language, name))
  const [failure, setFailure] = useState<string>()
  const next = nextMeetingAfter(meetings, clock.now())

  if (next === undefined)
    return (
      <div className={layout['tight']}>
        <p className={layout['muted']}>{words.noMeeting}</p>
        <ButtonLink look="plain" href={addresses.newMeeting}>
          {words.addMeeting}
        </ButtonLink>
      </div>
    )

  const { id } = next
  const isOn = agendaOf(items, id).some(({ piece }) => piece === name)
  const talk = async () => {
    const kept = await keep((roots, writer) => addAgendaItem(roots, writer, id, { piece: name, text: title }))
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
  }
  return (
    <div className={layout['tight']}>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <p role="status">{isOn ? words.talkOn(formatLongDay(language, next.day)) : ''}</p>
      {isOn ? (
        <ButtonLink look="plain" wide href={addresses.meeting(id)}>
          {words.openMeeting}
        </ButtonLink>
      ) : (
        <Button wide icon={<ListPlus size={20} aria-hidden="true" />} onClick={() => void talk()}>
          {words.talkNext}
        </Button>
      )}
    </div>
  )
}
