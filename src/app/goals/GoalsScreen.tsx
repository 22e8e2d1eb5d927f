// The home of the goals section: what is open, soon and later; below it what was reached and what was let go.
import { Plus, Sprout } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { goalTerms } from '../../ours/goals/goal.ts'
import { openGoals, readGoalEvents, readGoals, readSteps } from '../../ours/goals/goals-view.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { ClosedGoal } from './ClosedGoal.tsx'
import { GoalCard } from './GoalCard.tsx'
import layout from '../../kit/layout.module.css'
import styles from './goals.module.css'

export const GoalsScreen = () => {
  const words = useWords('goals')
  const goals = useShared(readGoals)
  const events = useShared(readGoalEvents)
  const steps = useShared(readSteps)
  const closed = [
    { status: 'reached', title: words.reachedGoals },
    { status: 'letGo', title: words.letGoGoals },
  ] as const

  return (
    <Screen title={words.title} banner={<RingBanner ring="ours" />}>
      {goals.length === 0 ? (
        <EmptyState icon={<Sprout size={32} aria-hidden="true" />} text={words.empty}>
          <ButtonLink href={addresses.newGoal}>{words.first}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          {goalTerms.map((term) => {
            const open = openGoals(goals, term)
            return (
              <section key={term} className={layout['tight']}>
                <h2 className={styles['heading']}>{words.term[term]}</h2>
                {open.length === 0 ? (
                  <p className={layout['muted']}>{words.noneOf[term]}</p>
                ) : (
                  <ul role="list" className={styles['list']}>
                    {open.map((goal) => (
                      <GoalCard key={goal.id} goal={goal} events={events} steps={steps} />
                    ))}
                  </ul>
                )}
              </section>
            )
          })}
          <ButtonLink wide href={addresses.newGoal} icon={<Plus aria-hidden="true" />}>
            {words.add}
          </ButtonLink>
          {closed.map(({ status, title }) => {
            const ofStatus = goals.filter((goal) => goal.status === status).reverse()
            return ofStatus.length === 0 ? null : (
              <section key={status} className={layout['tight']}>
                <h2 className={styles['heading']}>{title}</h2>
                <ul role="list" className={styles['list']}>
                  {ofStatus.map((goal) => (
                    <ClosedGoal key={goal.id} goal={goal} />
                  ))}
                </ul>
              </section>
            )
          })}
        </>
      )}
    </Screen>
  )
}
