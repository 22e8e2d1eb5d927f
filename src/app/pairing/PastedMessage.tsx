// A message of the other phone, pasted. What was pasted stays in its box until it was taken.
import { type FormEvent, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { textToMessage } from '../../pairing/messages.ts'
import { useWords } from '../session/use-words.ts'
import { refusalWords } from './failure.ts'

interface PastedMessageProps {
  /** Why the last one was not taken. */
  readonly refused: string | undefined
  readonly onMessage: (message: Uint8Array) => void
}

export const PastedMessage = ({ refused, onMessage }: PastedMessageProps) => {
  const together = useWords('together')
  const words = together.pairing.in
  const [pasted, setPasted] = useState('')
  const [error, setError] = useState<string>()
  const take = (event: FormEvent) => {
    event.preventDefault()
    if (pasted.trim() === '') {
      setError(words.empty)
      return
    }
    const read = textToMessage(pasted)
    setError(read.ok ? undefined : refusalWords(together, read.error))
    if (read.ok) onMessage(read.value)
  }
  return (
    <form className={layout['stack']} noValidate onSubmit={take}>
      <TextField label={words.paste} hint={words.pasteHint} name="pasted" rows={4} autoCapitalize="off" error={error ?? refused} onChange={setPasted} />
      <Button type="submit" wide>
        {words.take}
      </Button>
    </form>
  )
}
