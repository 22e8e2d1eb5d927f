// One person's breaks: adding, changing, deleting with undo. Either may write down the other's.
import { Coffee } from 'lucide-react'
import { deleteBreak } from '../../crossings/delete-break.ts'
import type { Role } from '../../foundation/role.ts'
import type { Break } from '../../ours/breaks/break.ts'
import { SheetList } from '../schedule/SheetList.tsx'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { spanWords, weekdayList } from './break-words.ts'
import { BreakForm } from './BreakForm.tsx'
import layout from '../../kit/layout.module.css'

export const BreakList = ({ owner, breaks }: { readonly owner: Role; readonly breaks: readonly Break[] }) => {
  const words = useWords('breaks')
  const language = useLanguage()
  const pair = usePair()
  const partner = usePartnersCallName()
  const deleteShared = useDeleteShared()
  const mineToo = owner === pair.role
  const own = breaks.filter((each) => each.owner === owner)
  return (
    <SheetList
      heading={mineToo ? words.yours : words.theirs(partner)}
      entries={own}
      lead={own.length === 0 ? <p className={layout['muted']}>{words.none}</p> : null}
      icon={Coffee}
      renderEntry={({ from, to, weekdays }) => ({ title: <strong>{spanWords(words, language, from, to)}</strong>, line: weekdayList(language, weekdays) })}
      renderForm={(entry, close) => <BreakForm key={entry?.id ?? 'new'} entry={entry} owner={owner} onKept={close} />}
      words={{ add: mineToo ? words.add : words.addFor(partner), sheet: words.form, delete: words.delete }}
      onDelete={({ id }) => deleteShared(words.deleted, (mine, book) => deleteBreak(mine, book, id))}
    />
  )
}
