// One box to put something of one's own words on a meeting's agenda.
import type { MeetingId } from '../../foundation/id.ts'
import { addAgendaItem } from '../../ours/agenda/keep-agenda.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'

export const AddItem = ({ meetingId }: { readonly meetingId: MeetingId }) => {
  const words = useWords('agenda').list
  const keep = useKeepShared()
  return (
    <WordsForm
      form={`agenda ${meetingId}`}
      box="item"
      label={words.newItem}
      hint={words.newHint}
      keepLabel={words.add}
      onKeep={(text) => keep((roots, writer) => addAgendaItem(roots, writer, meetingId, { text }))}
    />
  )
}
