// The months of the mentor's monthly record, newest first: which were handed over.
import { useLiveQuery } from 'dexie-react-hooks'
import { addMonths, type Day, today } from '../../foundation/day.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { listHandovers } from '../../program/store.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { monthName } from './monthly-paper.ts'
import { useProgram } from './use-program.ts'

const monthsShown = 12

export const MonthlyScreen = () => {
  const words = useWords('monthly')
  const language = useLanguage()
  const { mine } = usePairbook()
  const program = useProgram()
  const handed = useLiveQuery(async () => (program === undefined ? [] : listHandovers(program)), [program])
  const first = `${today(mine.clock).slice(0, 7)}-01` as Day
  const months = Array.from({ length: monthsShown }, (_, back) => addMonths(first, -back).slice(0, 7))
  const isHanded = (month: string): boolean => handed?.some(({ kind, from }) => kind === 'monthly' && from === month) ?? false
  return (
    <Screen title={words.title} back={addresses.program} banner={<RingBanner ring="mine">{words.mine}</RingBanner>}>
      <p>{words.lead}</p>
      <Card heading={words.months}>
        <div className={layout['tight']}>
          {months.map((month) => (
            <LinkRow key={month} href={addresses.monthlyOf(month)} label={monthName(language, month)} note={isHanded(month) ? words.handed : words.notHanded} />
          ))}
        </div>
      </Card>
    </Screen>
  )
}
