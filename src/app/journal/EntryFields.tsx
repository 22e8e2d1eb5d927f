// Everything one fills in for an entry, a note or a reflection: the words first, then topic and head.
import { useLiveQuery } from 'dexie-react-hooks'
import type { Day } from '../../foundation/day.ts'
import type { Role } from '../../foundation/role.ts'
import { listEntries } from '../../mine/journal/list-entries.ts'
import { readSharedEntries } from '../../ours/reflections/shared-entries-view.ts'
import { TextField } from '../../kit/TextField.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import type { Answers, FormValues } from './entry-form.ts'
import { EntryHeading } from './EntryHeading.tsx'
import { ReflectionFields } from './ReflectionFields.tsx'
import layout from '../../kit/layout.module.css'

/** How far back topics are looked up, so that a long journal costs no more than a short one. */
const topicsLookBack = 200

interface EntryFieldsProps {
  readonly entry:
    | { readonly kind: 'note'; readonly day: Day }
    | { readonly kind: 'reflection'; readonly day: Day; readonly form: Role; readonly answers: Answers }
  readonly values: FormValues
  readonly errorOf: (field: string) => string | undefined
}

export const EntryFields = ({ entry, values, errorOf }: EntryFieldsProps) => {
  const words = useWords('journal')
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const pair = usePair()
  const shared = useShared(readSharedEntries).entries
  const recent = useLiveQuery(() => listEntries(mine, pair.id, topicsLookBack), [mine, pair.id])?.entries ?? []
  const topics = [...new Set([...recent, ...shared].flatMap(({ topic }) => topic ?? []))]
  return (
    <>
      {entry.kind === 'note' ? (
        <TextField
          label={words.noteText}
          name="text"
          rows={5}
          autoCapitalize="sentences"
          defaultValue={values['text']}
          error={errorOf('text')}
        />
      ) : (
        <>
          <p className={`${layout['muted']} ${layout['small']}`}>{words.allOptional}</p>
          <ReflectionFields form={entry.form} answers={entry.answers} values={values} errorOf={errorOf} />
        </>
      )}
      <TextField
        label={words.topic}
        name="topic"
        mark={frame.optional}
        suggestions={topics}
        autoComplete="off"
        defaultValue={values['topic']}
        error={errorOf('topic')}
      />
      <EntryHeading kind={entry.kind} day={entry.day} values={values} errorOf={errorOf} />
      <p className={`${layout['muted']} ${layout['small']}`}>{words.noNames}</p>
    </>
  )
}
