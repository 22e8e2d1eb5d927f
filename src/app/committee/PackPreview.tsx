// A pack before it is taken: what it changes, part by part, and what a pack can never change. Nothing is kept until then.
import { useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { takePack } from '../../program/pack/keep-pack.ts'
import { packChanges, type PackPart } from '../../program/pack/pack-changes.ts'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import type { ProgramStore } from '../../program/store.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { packLines } from './pack-lines.ts'
import styles from '../program/hand-over.module.css'

interface PackPreviewProps {
  readonly program: ProgramStore
  readonly before: ProgramPack | undefined
  readonly pack: ProgramPack
  readonly onTaken: () => void
  readonly onLeft: () => void
}

export const PackPreview = ({ program, before, pack, onTaken, onLeft }: PackPreviewProps) => {
  const words = useWords('committee')
  const { kinds } = useWords('program')
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  const taking = useRef(false)
  const changes = packChanges(before, pack)
  const linesOf = (from: ProgramPack, part: PackPart) => (
    <ul role="list">
      {[...new Set(packLines({ language, committee: words, kinds }, from, part))].map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
  const take = async () => {
    if (taking.current) return
    taking.current = true
    const taken = await takePack(program, pack).finally(() => {
      taking.current = false
    })
    if (taken.ok) onTaken()
    else setFailed(true)
  }
  return (
    <section className={layout['stack']} aria-label={words.lookTitle}>
      <h2 className={styles['cardTitle']}>{words.lookTitle}</h2>
      <p className={layout['strong']} dir="auto">
        {words.from(pack.program, pack.edition)}
      </p>
      {before !== undefined && before.program === pack.program && pack.edition < before.edition ? <p role="alert">{words.older}</p> : null}
      {changes.length === 0 ? <p>{words.same}</p> : null}
      {changes.map(({ part, how }) => (
        <Card key={part} heading={words.part[part]} beside={<span className={styles['mark']}>{words.how[how]}</span>}>
          {how !== 'added' && before !== undefined ? (
            <>
              <p className={layout['muted']}>{words.before}</p>
              {linesOf(before, part)}
            </>
          ) : null}
          {how === 'removed' ? null : (
            <>
              {how === 'changed' ? <p className={layout['muted']}>{words.after}</p> : null}
              {linesOf(pack, part)}
            </>
          )}
        </Card>
      ))}
      <p>{words.cannot}</p>
      {failed ? <p role="alert">{words.noStore}</p> : null}
      <div className={layout['actions']}>
        <Button onClick={() => void take()}>{words.accept}</Button>
        <Button look="plain" onClick={onLeft}>
          {words.refuse}
        </Button>
      </div>
    </section>
  )
}
