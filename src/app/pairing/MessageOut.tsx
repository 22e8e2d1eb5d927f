// What this phone has for the other: as moving codes, or as a text to copy and send. The text is of use to that phone alone.
import { Copy } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { messageToText } from '../../pairing/messages.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'
import { MovingCode } from '../side-by-side/MovingCode.tsx'
import styles from './pairing.module.css'
import type { Way } from './pairing-steps.ts'

interface MessageOutProps {
  readonly message: Uint8Array
  readonly way: Way
  readonly partner: string
  readonly onWay: (way: Way) => void
  /** What a person does when the other phone has it. */
  readonly children: ReactNode
}

export const MessageOut = ({ message, way, partner, onWay, children }: MessageOutProps) => {
  const words = useWords('together').pairing.out
  const { randomness } = usePairbook().mine
  const [said, setSaid] = useState<'copied' | 'notCopied'>()
  const text = useMemo(() => `${words.forPeople}\n\n${messageToText(message)}`, [message, words])
  const other = way === 'codes' ? 'text' : 'codes'
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('notCopied')
    }
  }
  return (
    <div className={layout['stack']}>
      {way === 'codes' ? (
        <MovingCode message={message} partner={partner} randomness={randomness}>
          {children}
        </MovingCode>
      ) : (
        <>
          <div className={styles['message']}>
            <TextField key={text} label={words.text} hint={words.textHint(partner)} name="message" rows={4} defaultValue={text} readOnly />
          </div>
          <Button wide icon={<Copy size={20} aria-hidden="true" />} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <p role="status">{said === undefined ? null : words[said]}</p>
          {children}
        </>
      )}
      <Button look="quiet" wide onClick={() => { onWay(other) }}>
        {words.otherWay[other]}
      </Button>
    </div>
  )
}
