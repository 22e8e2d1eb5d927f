// A goal that was reached or let go, as one line in the list.
import { Leaf, PartyPopper } from 'lucide-react'
import { shortenText } from '../../foundation/text.ts'
import type { Goal } from '../../ours/goals/goal.ts'
import { addresses } from '../addresses.ts'
import styles from './goals.module.css'

export const ClosedGoal = ({ goal }: { readonly goal: Goal }) => (
  <li className={`${styles['card']} ${goal.status === 'letGo' ? (styles['letGo'] ?? '') : ''}`}>
    <div className={styles['small']}>
      {goal.status === 'reached' ? <PartyPopper aria-hidden="true" /> : <Leaf aria-hidden="true" />}
      <a className={styles['link']} href={addresses.goal(goal.id)} dir="auto">
        {shortenText(goal.text, 400)}
      </a>
    </div>
  </li>
)
