// A new quick note: one box.
import { EntryPage } from './EntryPage.tsx'
import { useFreshEntry } from './use-fresh-entry.ts'

export const NewNoteScreen = () => {
  const fresh = useFreshEntry(({ common }) => ({ ...common, kind: 'note', text: '' }))
  return <EntryPage key={fresh.id} id={fresh.id} fresh={fresh} />
}
