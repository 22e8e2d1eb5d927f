// What each of the two wants from a meeting, to read: in the order mine, my partner's.
import { otherRole, type Role } from '../../foundation/role.ts'
import { aimOf } from '../../ours/meetings/aims.ts'
import type { Meeting } from '../../ours/meetings/meeting.ts'
import { usePair } from '../session/use-book.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useWords } from '../session/use-words.ts'
import styles from './agenda.module.css'

interface AimsProps {
  readonly meeting: Meeting
  /** The partner's only, where one's own stands in a form; shown also while it is empty. */
  readonly partnerOnly?: boolean
}

export const Aims = ({ meeting, partnerOnly = false }: AimsProps) => {
  const words = useWords('agenda')
  const { role } = usePair()
  const nameOf = useNameOf()
  const roles: readonly Role[] = partnerOnly ? [otherRole(role)] : [role, otherRole(role)]
  const shown = roles.filter((each) => partnerOnly || aimOf(meeting, each) !== '')
  if (shown.length === 0) return null
  return (
    <dl className={styles['aims']}>
      {shown.map((each) => (
        <div key={each}>
          <dt>{words.aim.of(nameOf(each), words.aim.label[each])}</dt>
          <dd dir="auto">{aimOf(meeting, each) === '' ? words.ready.none : aimOf(meeting, each)}</dd>
        </div>
      ))}
    </dl>
  )
}
