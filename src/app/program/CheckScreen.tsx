// The checker: paste a signed record, open its file, or take a picture of its code; then genuine, changed, or unknown
// signer. Nothing leaves, and nothing in the book changes.
import { type ChangeEvent, useState } from 'react'
import type { Result } from '../../foundation/result.ts'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { type RecordFile, type RecordFileFailure, readRecordFile, recordFileLimit } from '../../program/record-file.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { CheckedRecord } from './CheckedRecord.tsx'
import { OwnFingerprint } from './OwnFingerprint.tsx'
import { PickFile } from './PickFile.tsx'
import { readCode } from './read-code.ts'

/** UTF-8 takes up to three bytes a UTF-16 unit. */
const bytesLimit = recordFileLimit * 3

export const CheckScreen = () => {
  const words = useWords('statements').check
  const hasPair = useSession((session) => pairOnScreen(session) !== undefined)
  const [pasted, setPasted] = useState('')
  const [read, setRead] = useState<Result<RecordFile, RecordFileFailure>>()
  const [trouble, setTrouble] = useState<string>()

  const look = (text: string) => {
    setTrouble(text.trim() === '' ? words.empty : undefined)
    setRead(text.trim() === '' ? undefined : readRecordFile(text))
  }
  const openFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    currentTarget.value = ''
    if (file === undefined) return
    if (file.size > bytesLimit) {
      setTrouble(undefined)
      setRead({ ok: false, error: { type: 'TooLarge' } })
      return
    }
    try {
      look(await file.text())
    } catch {
      setTrouble(words.unreadable)
    }
  }
  const openPhoto = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    currentTarget.value = ''
    if (file === undefined) return
    const text = await readCode(file).catch(() => undefined)
    if (text === undefined) {
      setRead(undefined)
      setTrouble(words.noCode)
    } else look(text)
  }

  return (
    <Screen title={words.title} back={hasPair ? addresses.program : addresses.newPair} banner={<RingBanner ring="mine">{words.banner}</RingBanner>}>
      {read?.ok === true ? (
        <>
          <CheckedRecord file={read.value} />
          <Button look="plain" wide onClick={() => setRead(undefined)}>
            {words.again}
          </Button>
        </>
      ) : (
        <>
          <p>{words.lead}</p>
          {read === undefined ? null : <p role="alert">{words.failure[read.error.type]}</p>}
          {trouble === undefined ? null : <p role="alert">{trouble}</p>}
          <div className={layout['actions']}>
            <PickFile label={words.file} accept=".json,.txt,application/json,text/plain" onPick={(event) => void openFile(event)} />
            <PickFile label={words.photo} accept="image/*" onPick={(event) => void openPhoto(event)} />
          </div>
          <TextField label={words.paste} hint={words.pasteHint} name="pasted" rows={4} defaultValue={pasted} onChange={setPasted} autoCapitalize="off" />
          <Button wide onClick={() => look(pasted)}>
            {words.act}
          </Button>
          <OwnFingerprint note="" />
        </>
      )}
    </Screen>
  )
}
