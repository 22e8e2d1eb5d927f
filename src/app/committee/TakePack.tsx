// The ways a program pack comes in: a file, pasted words, or beside the app. What comes is looked at, and nothing is changed.
import { type ChangeEvent, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import { packLimit, readPack } from '../../program/pack/read-pack.ts'
import { PickFile } from '../program/PickFile.tsx'
import { useWords } from '../session/use-words.ts'
import { readServedPack } from './served-pack.ts'

/** UTF-8 takes up to three bytes a UTF-16 unit. */
const bytesLimit = packLimit * 3

export const TakePack = ({ onRead }: { readonly onRead: (pack: ProgramPack) => void }) => {
  const words = useWords('committee')
  const [pasted, setPasted] = useState('')
  const [trouble, setTrouble] = useState<readonly string[]>([])

  const look = (text: string) => {
    if (text.trim() === '') {
      setTrouble([words.empty])
      return
    }
    const read = readPack(text)
    if (read.ok) onRead(read.value)
    else setTrouble([words.failure[read.error.type], ...(read.error.type === 'WrongFields' && read.error.field !== '' ? [words.where(read.error.field)] : [])])
  }
  const openFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    if (file === undefined) return
    if (file.size > bytesLimit) setTrouble([words.failure.TooLarge])
    else {
      try {
        look(await file.text())
      } catch {
        setTrouble([words.unreadable])
      }
    }
    currentTarget.value = ''
  }
  const lookBeside = async () => {
    const text = await readServedPack()
    if (text === undefined) setTrouble([words.notBeside])
    else look(text)
  }

  return (
    <Card heading={words.take}>
      <div className={layout['stack']}>
        {trouble.length === 0 ? null : (
          <div role="alert">
            {trouble.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        <div className={layout['actions']}>
          <PickFile label={words.file} accept=".json,.txt,application/json,text/plain" onPick={(event) => void openFile(event)} />
          <Button look="plain" onClick={() => void lookBeside()}>
            {words.beside}
          </Button>
        </div>
        <p className={`${layout['muted']} ${layout['small']}`}>{words.besideNote}</p>
        <TextField label={words.paste} name="pack" rows={3} autoCapitalize="off" onChange={setPasted} />
        <Button look="plain" onClick={() => look(pasted)}>
          {words.read}
        </Button>
      </div>
    </Card>
  )
}
