// Searching one's own journal: private entries and what both have shared. Nothing leaves the phone.
import { Lock } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { isDay } from '../../foundation/day.ts'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { SelectField } from '../../kit/SelectField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { addresses } from '../addresses.ts'
import { RingsIcon } from '../frame/RingsIcon.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { FoundEntries } from './FoundEntries.tsx'
import { isEmptyQuery, searchEntries, type SearchQuery } from './search.ts'
import { useFoldedJournal } from './use-folded-journal.ts'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

const dayOrNone = (value: string): SearchQuery['from'] => (isDay(value) ? value : undefined)

export const SearchScreen = () => {
  const { searching: words, title } = useWords('journal')
  const frame = useWords('frame')
  const partner = usePartnersCallName()
  const { entries, whole } = useFoldedJournal()
  const [query, setQuery] = useState<SearchQuery>({ text: '' })
  // Typing stays quick while a long journal is searched.
  const asked = useDeferredValue(query)
  const found = useMemo(() => (isEmptyQuery(asked) ? [] : searchEntries(entries, asked)), [asked, entries])
  const topics = useMemo(() => [...new Set(entries.flatMap(({ row }) => row.entry.topic ?? []))].sort(), [entries])
  const ask = (changes: Partial<SearchQuery>) => setQuery((before) => ({ ...before, ...changes }))

  return (
    <Screen title={words.title} subtitle={title} back={addresses.journal}>
      <search className={layout['stack']}>
        <TextField
          label={words.box}
          name="search"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          hint={words.hint}
          onChange={(text) => ask({ text })}
        />
        <details className={styles['fold']}>
          <summary>{words.moreWays}</summary>
          <div>
            <ChoiceChips
              legend={words.person}
              name="search-person"
              defaultValue=""
              choices={[
                { value: '', label: words.anyone },
                { value: 'me', label: words.me },
                { value: 'partner', label: partner },
              ]}
              onChange={(value) => ask({ author: value === 'me' || value === 'partner' ? value : undefined })}
            />
            <ChoiceChips
              legend={words.ring}
              name="search-ring"
              defaultValue=""
              choices={[
                { value: '', label: words.anyRing },
                { value: 'mine', label: frame.ring.mineName, icon: <Lock size={18} aria-hidden="true" /> },
                { value: 'ours', label: frame.ring.oursName(partner), icon: <RingsIcon size={18} /> },
              ]}
              onChange={(value) => ask({ ring: value === 'mine' || value === 'ours' ? value : undefined })}
            />
            <div className={layout['actions']}>
              <TextField label={words.from} name="search-from" type="date" onChange={(value) => ask({ from: dayOrNone(value) })} />
              <TextField label={words.to} name="search-to" type="date" onChange={(value) => ask({ to: dayOrNone(value) })} />
            </div>
            {topics.length === 0 ? null : (
              <SelectField
                label={words.topic}
                name="search-topic"
                options={[{ value: '', label: words.anyTopic }, ...topics.map((topic) => ({ value: topic, label: topic }))]}
                onChange={(value) => ask({ topic: value === '' ? undefined : value })}
              />
            )}
          </div>
        </details>
      </search>
      <p role="status" className={layout['muted']}>
        {isEmptyQuery(asked) ? words.start : whole ? words.found(found.length) : words.reading}
      </p>
      {whole && !isEmptyQuery(asked) && found.length === 0 ? <p>{words.nothing}</p> : null}
      <FoundEntries found={found} asked={asked} />
    </Screen>
  )
}
