// The agenda on a meeting's own page: what each wanted from it, what is (or was) to talk about, and what was useful.
import { Card } from '../../kit/Card.tsx'
import { agendaOf } from '../../ours/agenda/agenda-view.ts'
import { aimOf } from '../../ours/meetings/aims.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { roles } from '../../foundation/role.ts'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { readAgendaFacts } from './agenda-facts.ts'
import { Aims } from './Aims.tsx'
import { TickList } from './TickList.tsx'
import { UsefulWords } from './UsefulWords.tsx'
import layout from '../../kit/layout.module.css'

export const MeetingAgenda = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useWords('agenda').onMeeting
  const facts = useShared(readAgendaFacts)
  const items = agendaOf(facts.agendas.items, meeting.id)
  const held = meeting.status === 'met'
  const shown = held ? items.filter(({ doneAt }) => doneAt !== undefined) : items
  const left = items.length - shown.length
  const hasAims = roles.some((role) => aimOf(meeting, role) !== '')
  return (
    <>
      {shown.length === 0 && left === 0 && !hasAims ? null : (
        <Card heading={held ? words.talkedAbout : words.agenda}>
          <Aims meeting={meeting} />
          {shown.length === 0 ? null : <TickList items={shown} facts={facts} />}
          {left === 0 ? null : <p className={layout['muted']}>{words.left(left)}</p>}
        </Card>
      )}
      {held ? <UsefulWords meeting={meeting} /> : null}
    </>
  )
}
