// Every meeting or only the hours, and of which days.
import { isDay } from '../../foundation/day.ts'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { useWords } from '../session/use-words.ts'
import { useAskedStatement } from './asked-statement.ts'
import { periodNames } from './periods.ts'

export const PeriodChoice = ({ error }: { readonly error: string | undefined }) => {
  const words = useWords('statements')
  const asked = useAskedStatement()
  const dayOf = (text: string) => (isDay(text) ? text : '')
  return (
    <div className={layout['stack']}>
      <ChoiceChips
        legend={words.what}
        name="statementKind"
        defaultValue={asked.kind}
        choices={(['attendance', 'hours'] as const).map((kind) => ({ value: kind, label: words[kind] }))}
        onChange={(chosen) => useAskedStatement.setState({ kind: chosen === 'hours' ? 'hours' : 'attendance' })}
      />
      <ChoiceChips
        legend={words.period}
        name="period"
        defaultValue={asked.name}
        choices={periodNames.map((name) => ({ value: name, label: words[name] }))}
        onChange={(chosen) => useAskedStatement.setState({ name: periodNames.find((name) => name === chosen) ?? 'thisMonth' })}
      />
      {asked.name === 'own' ? (
        <div className={layout['actions']}>
          <TextField label={words.from} name="from" type="date" defaultValue={asked.from} error={error} onChange={(text) => useAskedStatement.setState({ from: dayOf(text) })} />
          <TextField label={words.to} name="to" type="date" defaultValue={asked.to} onChange={(text) => useAskedStatement.setState({ to: dayOf(text) })} />
        </div>
      ) : null}
    </div>
  )
}
