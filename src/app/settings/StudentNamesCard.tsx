// The person's own list of student names to be pointed out: one on each line, kept in Mine.
import { type FormEvent, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { timeAt } from '../../foundation/day.ts'
import { shortTextLimit, tidyText } from '../../foundation/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { keepSetting, readSetting } from '../../mine/settings/keep-setting.ts'
import { formatTime } from '../../words/format.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingMark } from '../frame/RingMark.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

/** Characters the whole list may have. */
const limit = 20_000

export const StudentNamesCard = () => {
  const { list } = useWords('names')
  const frame = useWords('frame')
  const language = useLanguage()
  const { mine } = usePairbook()
  const names = useLiveQuery(() => readSetting(mine, 'studentNames'), [mine])
  const form = useRef<HTMLFormElement>(null)
  const [problem, setProblem] = useState<string>()
  const [keptAt, setKeptAt] = useState<string>()

  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (form.current === null) return
    const typed = new FormData(form.current).get('studentNames')
    const text = tidyText(typeof typed === 'string' ? typed : '')
    if (text.length > limit) {
      setProblem(list.tooLong(text.length - limit))
      return
    }
    const lines = text.split('\n').map((line) => line.trim().slice(0, shortTextLimit))
    const kept = await keepSetting(mine, 'studentNames', [...new Set(lines.filter((line) => line !== ''))])
    setProblem(kept.ok ? undefined : failureWords(frame, kept.error))
    if (kept.ok) setKeptAt(formatTime(language, timeAt(mine.clock.now(), mine.clock.zone())))
  }

  return (
    <Card heading={list.title} beside={<RingMark ring="mine" />}>
      <p>{list.about}</p>
      {names === undefined ? null : (
        <form ref={form} className={layout['stack']} onInput={() => setKeptAt(undefined)} onSubmit={(event) => void keep(event)}>
          <TextField label={list.label} name="studentNames" rows={3} autoCapitalize="words" autoComplete="off" defaultValue={names.join('\n')} error={problem} />
          <Button type="submit" look="plain">
            {list.keep}
          </Button>
        </form>
      )}
      <p role="status" className={layout['small']}>
        {keptAt === undefined ? null : list.kept(keptAt)}
      </p>
    </Card>
  )
}
