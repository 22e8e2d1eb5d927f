// What the pair agreed about its logs, and the fields of both forms: the records a new reflection starts from.
import { type ReactNode, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import type { Result } from '../../foundation/result.ts'
import { otherRole } from '../../foundation/role.ts'
import { changeLogSettings, readLogShape } from '../../ours/reflections/log-fields.ts'
import type { LogSettings } from '../../ours/reflections/shared-entry.ts'
import type { KeepFailure, Kept } from '../../ours/store.ts'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { FormFields } from './FormFields.tsx'
import layout from '../../kit/layout.module.css'

const uses = ['none', 'private', 'shared'] as const
const togethers = ['together', 'apart'] as const
const looks = ['start', 'end', 'sometimes'] as const

/** `renderFields` may fold the fields of the two forms away. */
export const LogChoices = ({ renderFields = (fields) => fields }: { readonly renderFields?: (fields: ReactNode) => ReactNode }) => {
  const { tailor: words } = useWords('journal')
  const frame = useWords('frame')
  const { pair, book } = useOpenPair()
  const { settings } = useShared(readLogShape)
  const [keptAt, setKeptAt] = useState<Instant>()
  const [failure, setFailure] = useState<string>()

  const keep = async (act: Promise<Result<Kept<void>, KeepFailure>>): Promise<boolean> => {
    const kept = await act
    setKeptAt(kept.ok ? kept.value.at : undefined)
    setFailure(kept.ok ? undefined : failureWords(frame, kept.error))
    return kept.ok
  }
  const agree = (changes: Partial<Pick<LogSettings, 'use' | 'together' | 'lookedAt'>>) => void keep(changeLogSettings(book, changes))

  return (
    <>
      <Card heading={words.agreement}>
        <ChoiceChips
          legend={words.use}
          name="log-use"
          hint={words.useNote}
          defaultValue={settings.use}
          choices={uses.map((value) => ({ value, label: words.uses[value] }))}
          onChange={(value) => agree({ use: uses.find((use) => use === value) })}
        />
        {settings.use === 'shared' ? (
          <ChoiceChips
            legend={words.together}
            name="log-together"
            defaultValue={settings.together}
            choices={togethers.map((value) => ({ value, label: words.togethers[value] }))}
            onChange={(value) => agree({ together: togethers.find((together) => together === value) })}
          />
        ) : null}
        {settings.use === 'none' ? null : (
          <ChoiceChips
            legend={words.lookedAt}
            name="log-looked-at"
            defaultValue={settings.lookedAt}
            choices={looks.map((value) => ({ value, label: words.lookedAts[value] }))}
            onChange={(value) => agree({ lookedAt: looks.find((look) => look === value) })}
          />
        )}
      </Card>
      {renderFields(
        <>
          <FormFields form={pair.role} keep={keep} />
          <FormFields form={otherRole(pair.role)} keep={keep} />
        </>,
      )}
      {failure === undefined ? null : (
        <p role="alert" className={layout['strong']}>
          {failure}
        </p>
      )}
      <KeptLine state={{ type: 'clean' }} keptAt={keptAt} />
    </>
  )
}
