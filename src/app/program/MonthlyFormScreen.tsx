// One month's record: filled in, looked over, handed over.
import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type MonthOfMentor, monthOfMentor } from '../../crossings/month-of-mentor.ts'
import { isDay } from '../../foundation/day.ts'
import { readSetting } from '../../mine/settings/keep-setting.ts'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { MonthlyRecord } from '../../program/monthly/monthly-record.ts'
import { questionsFor } from '../../program/pack/program-pack.ts'
import { formatList } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { addedTexts } from './added-questions.ts'
import { BellForm } from './BellForm.tsx'
import { HandOver } from './HandOver.tsx'
import { layMonthly, monthName } from './monthly-paper.ts'
import { MonthlyForm } from './MonthlyForm.tsx'
import { usePacks } from './use-pack.ts'
import styles from './hand-over.module.css'

export const MonthlyFormScreen = ({ params: { month = '' } }: ScreenProps) => {
  const words = useWords('monthly')
  const program = useWords('program')
  const language = useLanguage()
  const { mine, openBook } = usePairbook()
  const { pair, book } = useOpenPair()
  const pairs = useSession((session) => session.pairs)
  const bells = useLiveQuery(() => readSetting(mine, 'bellSchedule'), [mine])
  const packs = usePacks()
  const fail = useFailedReading()
  const [facts, setFacts] = useState<MonthOfMentor>()
  const [record, setRecord] = useState<MonthlyRecord>()
  const isMonth = isDay(`${month}-01`)

  useEffect(() => {
    if (!isMonth) return undefined
    let shown = true
    const read = async () => {
      const found = await monthOfMentor(openBook, book, pairs, month, mine.clock.now)
      if (shown) setFacts(found)
    }
    read().catch(fail)
    return () => {
      shown = false
    }
  }, [fail, book, isMonth, mine, month, openBook, pairs])

  const lay = useCallback((handed: MonthlyRecord) => layMonthly({ language, monthly: words }, handed), [language, words])
  const books = useMemo(() => (facts?.pairs.some(({ pairId }) => pairId === pair.id) === true ? [{ book, role: pair.role }] : []), [book, facts, pair.id, pair.role])

  if (!isMonth) return <MissingScreen />
  const title = words.formTitle(monthName(language, month))
  if (record !== undefined && facts !== undefined) {
    return (
      <Screen title={title} back={addresses.monthly} printsPaper banner={<RingBanner ring="program">{program.hand.banner}</RingBanner>}>
        <div className={styles['screenOnly']}>
          <Button look="plain" wide onClick={() => setRecord(undefined)}>
            {words.change}
          </Button>
        </div>
        <HandOver
          record={record}
          lay={lay}
          pairs={facts.pairs}
          books={books}
          texts={[record.whenOther, record.supportWords, record.materialUseful, record.comments, ...addedTexts(record.extra)]}
          adults={[record.mentor, ...record.mentees.map(({ name }) => name)]}
        />
      </Screen>
    )
  }
  return (
    <Screen title={title} back={addresses.monthly} banner={<RingBanner ring="mine">{words.mine}</RingBanner>}>
      {facts === undefined || bells === undefined || packs === undefined ? null : (
        <div className={layout['stack']}>
          {facts.notOpened.length === 0 ? null : <p role="alert">{words.notOpened(formatList(language, facts.notOpened))}</p>}
          {facts.meetings.length === 0 ? <p>{words.noMeetings}</p> : null}
          <BellForm bells={bells} />
          <MonthlyForm month={month} facts={facts} bells={bells} questions={questionsFor(packs[0]?.pack, 'monthly')} onLook={setRecord} />
        </div>
      )}
    </Screen>
  )
}
