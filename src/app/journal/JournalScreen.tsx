// The home of the journal: the newest entries, each with its ring, and the way to write another.
import { useLiveQuery } from 'dexie-react-hooks'
import { NotebookPen, PenLine, Search } from 'lucide-react'
import { useState } from 'react'
import { countUnlisted, listEntries } from '../../mine/journal/list-entries.ts'
import { readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { addresses } from '../addresses.ts'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { EntryRow } from './EntryRow.tsx'
import { filterShared, type JournalFilter, journalFilters, mergeJournal } from './journal-rows.ts'
import layout from '../../kit/layout.module.css'
import styles from './journal.module.css'

const pageSize = 30

export const JournalScreen = () => {
  const words = useWords('journal')
  const { mine } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const shared = useShared(readSharedEntries)
  const [filter, setFilter] = useState<JournalFilter>('all')
  const [limit, setLimit] = useState(pageSize)
  const page = useLiveQuery(() => listEntries(mine, pair.id, limit), [mine, pair.id, limit])
  const unlisted = useLiveQuery(() => countUnlisted(mine), [mine]) ?? 0
  if (page === undefined) return <Screen title={words.title}>{null}</Screen>

  const showsMine = filter === 'all' || filter === 'mine'
  const merged = mergeJournal(showsMine ? page.entries : [], filterShared(shared.entries, filter, pair.role))
  const rows = merged.slice(0, limit)
  const more = merged.length > limit || (showsMine && page.more)
  const unreadable = page.unreadable + shared.unreadable + unlisted
  const nothingAtAll = page.entries.length === 0 && shared.entries.length === 0

  const filterName = (name: JournalFilter): string =>
    name === 'partner' ? words.filter.partner(partner) : words.filter[name]

  return (
    <Screen title={words.title}>
      <div className={layout['actions']}>
        <ButtonLink href={addresses.newEntry} icon={<PenLine size={20} aria-hidden="true" />}>
          {words.write}
        </ButtonLink>
        <ButtonLink href={addresses.newNote} look="plain" icon={<NotebookPen size={20} aria-hidden="true" />}>
          {words.writeNote}
        </ButtonLink>
      </div>
      {nothingAtAll ? (
        <EmptyState text={words.empty(partner)} />
      ) : (
        <>
          <a className={styles['searchLink']} href={addresses.search}>
            <Search size={20} aria-hidden="true" />
            {words.search}
          </a>
          <ChoiceChips
            legend={words.filter.legend}
            legendHidden
            name="journal-filter"
            defaultValue={filter}
            choices={journalFilters.map((name) => ({ value: name, label: filterName(name) }))}
            onChange={(value) => {
              const chosen = journalFilters.find((name) => name === value)
              if (chosen !== undefined) setFilter(chosen)
              setLimit(pageSize)
            }}
          />
          {rows.length === 0 ? <p className={layout['muted']}>{words.emptyFilter}</p> : null}
          <ul role="list" className={styles['list']}>
            {rows.map((row) => (
              <EntryRow key={row.entry.id} row={row} />
            ))}
          </ul>
          {more ? (
            <Button look="plain" wide onClick={() => setLimit(limit + pageSize)}>
              {words.more}
            </Button>
          ) : null}
        </>
      )}
      {unreadable === 0 ? null : <p className={`${layout['muted']} ${layout['small']}`}>{words.unreadable(unreadable)}</p>}
      <nav className={styles['links']} aria-label={words.title}>
        <a href={addresses.recentlyDeleted}>{words.deletedLink}</a>
        <a href={addresses.receipts}>{words.receiptsLink}</a>
        <a href={addresses.logFields}>{words.fieldsLink}</a>
      </nav>
    </Screen>
  )
}
