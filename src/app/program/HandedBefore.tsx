// The receipts of applications handed over, beside the form: before there is a pair there is no other page for them.
import { useLiveQuery } from 'dexie-react-hooks'
import { Card } from '../../kit/Card.tsx'
import { listHandovers } from '../../program/store.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useProgram } from './use-program.ts'

export const HandedBefore = () => {
  const words = useWords('apply')
  const program = useProgram()
  const { forms, ways, kinds } = useWords('program')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const handed = useLiveQuery(async () => (program === undefined ? [] : (await listHandovers(program)).filter(({ kind }) => kind === 'application')), [program])
  if (handed === undefined || handed.length === 0) return null
  return (
    <Card heading={words.handed}>
      <ul role="list">
        {handed.map(({ id, at, form, how, contentHash }) => (
          <li key={id} data-receipt={contentHash}>
            {[kinds.application, formatInstant(language, at, clock.zone()), forms[form], ways[how]].join(' · ')}
          </li>
        ))}
      </ul>
    </Card>
  )
}
