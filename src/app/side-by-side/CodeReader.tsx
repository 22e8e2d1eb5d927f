// Reads the other phone's moving codes. Says in plain counts how far it is, and what to do when it sees nothing; a screen reader
// hears each quarter, not each piece.
import { Flashlight, SwitchCamera } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { Collection } from '../../sync/side-by-side.ts'
import { useWords } from '../session/use-words.ts'
import { useAwake } from './keep-awake.ts'
import styles from './side-by-side.module.css'
import { type Standing, useCodeReader } from './use-code-reader.ts'

interface CodeReaderProps {
  readonly partner: string
  /** What is read goes in here; kept by the screen, so that leaving and coming back loses nothing. */
  readonly collection: Collection
  /** Called once for each message that is whole. The same function at every render. */
  readonly onMessage: (message: Uint8Array) => void
}

type Words = ReturnType<typeof useWords<'together'>>['read']

const hintOf = (words: Words, { sight }: Standing, partner: string): string => {
  switch (sight) {
    case 'opening':
      return words.opening
    case 'aiming':
    case 'reading':
      return words.aim(partner)
    case 'nothing':
      return words.nothing
    case 'lost':
      return words.lost
    case 'otherKind':
      return words.otherKind
    case 'newer':
      return words.newer(partner)
    case 'done':
      return words.done
  }
}

/** Spoken at most four times: at every quarter. */
const quarterOf = ({ pieces, needed }: Standing): number => (needed === 0 ? 0 : Math.floor((pieces * 4) / needed) * 25)

export const CodeReader = ({ partner, collection, onMessage }: CodeReaderProps) => {
  const words = useWords('together').read
  const video = useRef<HTMLVideoElement>(null)
  const [facing, setFacing] = useState<'environment' | 'user'>('environment')
  const [attempt, setAttempt] = useState(0)
  const [lit, setLit] = useState(false)
  const label = useId()
  const standing = useCodeReader(video, collection, facing, attempt, onMessage)
  const { trouble, pieces, needed, hasOther, light, sight } = standing
  const quarter = quarterOf(standing)
  useAwake(trouble === undefined)
  return (
    <div className={layout['stack']}>
      <div className={styles['sight']} data-sight={sight} hidden={trouble !== undefined}>
        <video ref={video} muted playsInline aria-label={words.sight} data-mirror={facing === 'user'} />
      </div>
      {needed === 0 ? null : (
        <div className={layout['tight']}>
          <p id={label} className={styles['counts']}>
            {words.pieces(pieces, needed)}
          </p>
          <progress className={styles['progress']} aria-labelledby={label} max={needed} value={pieces} />
        </div>
      )}
      {trouble === undefined ? (
        <p role="status">
          {hintOf(words, standing, partner)} {quarter > 0 && quarter < 100 ? <span className={layout['spoken']}>{words.share(quarter)}</span> : null}
        </p>
      ) : (
        <>
          <p role="alert">{words.trouble[trouble]}</p>
          <Button wide onClick={() => { setAttempt(attempt + 1) }}>
            {words.again}
          </Button>
        </>
      )}
      {trouble === undefined && (hasOther || light !== undefined) ? (
        <div className={layout['actions']}>
          {hasOther ? (
            <Button look="plain" icon={<SwitchCamera size={20} aria-hidden="true" />} onClick={() => { setFacing(facing === 'user' ? 'environment' : 'user') }}>
              {words.otherCamera}
            </Button>
          ) : null}
          {light === undefined ? null : (
            <Button
              look="plain"
              icon={<Flashlight size={20} aria-hidden="true" />}
              aria-pressed={lit}
              onClick={() => {
                setLit(!lit)
                void light(!lit)
              }}
            >
              {words.light}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  )
}
