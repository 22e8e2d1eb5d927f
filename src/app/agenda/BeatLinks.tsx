// The three beats of a meeting as buttons; the one whose time it is stands out.
import { CalendarCheck, ListChecks, MessagesSquare } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { type Beat, beatOf } from '../../ours/meetings/beat.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { addresses } from '../addresses.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'
import { useNow } from '../today/use-now.ts'
import layout from '../../kit/layout.module.css'

const order: readonly Beat[] = ['getReady', 'meet', 'wrapUp']

export const BeatLinks = ({ meeting }: { readonly meeting: Meeting }) => {
  const words = useWords('agenda').onMeeting
  const meetings = useWords('meetings').page
  const { clock } = usePairbook().mine
  const beat = beatOf(meeting, useNow(clock))
  const links = {
    getReady: { href: addresses.getReady(meeting.id), label: words.getReady, icon: <ListChecks size={20} aria-hidden="true" /> },
    meet: { href: addresses.meet(meeting.id), label: words.meet, icon: <MessagesSquare size={20} aria-hidden="true" /> },
    wrapUp: { href: addresses.metAt(meeting.id), label: meetings.weMet, icon: <CalendarCheck size={20} aria-hidden="true" /> },
  }
  const now = links[beat]
  return (
    <div className={layout['tight']}>
      <ButtonLink look={meeting.status === 'skipped' ? 'main' : 'next'} wide href={now.href} icon={now.icon}>
        {now.label}
      </ButtonLink>
      <div className={layout['actions']}>
        {order
          .filter((each) => each !== beat)
          .map((each) => (
            <ButtonLink key={each} look="plain" href={links[each].href} icon={links[each].icon}>
              {links[each].label}
            </ButtonLink>
          ))}
      </div>
    </div>
  )
}
