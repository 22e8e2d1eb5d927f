// What the other phone has for this one: read with the camera, or pasted.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { PairingRefusal } from '../../pairing/handshake.ts'
import { openCollection } from '../../sync/side-by-side.ts'
import { useWords } from '../session/use-words.ts'
import { CodeReader } from '../side-by-side/CodeReader.tsx'
import { refusalWords } from './failure.ts'
import { PastedMessage } from './PastedMessage.tsx'
import type { Way } from './pairing-steps.ts'

interface MessageInProps {
  readonly way: Way
  readonly partner: string
  /** Why the last one was not taken. */
  readonly refusal: PairingRefusal | undefined
  readonly onWay: (way: Way) => void
  /** The same function at every render. */
  readonly onMessage: (message: Uint8Array) => void
}

export const MessageIn = ({ way, partner, refusal, onWay, onMessage }: MessageInProps) => {
  const words = useWords('together')
  const [collection] = useState(openCollection)
  const other = way === 'codes' ? 'text' : 'codes'
  const said = refusal === undefined ? undefined : refusalWords(words, refusal)
  return (
    <div className={layout['stack']}>
      {way === 'codes' ? (
        <>
          {said === undefined ? null : <p role="alert">{said}</p>}
          <CodeReader partner={partner} collection={collection} onMessage={onMessage} />
        </>
      ) : (
        <PastedMessage refused={said} onMessage={onMessage} />
      )}
      <Button look="quiet" wide onClick={() => { onWay(other) }}>
        {words.pairing.in.otherWay[other]}
      </Button>
    </div>
  )
}
