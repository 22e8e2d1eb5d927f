// From the committee: the program pack and the papers filled from it. Also before there is a pair.
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { gifts } from '../../program/pack/gift.ts'
import { goBackAPack, removePacks, takePack } from '../../program/pack/keep-pack.ts'
import type { ProgramPack } from '../../program/pack/program-pack.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePacks } from '../program/use-pack.ts'
import { useProgram } from '../program/use-program.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { PackInBook } from './PackInBook.tsx'
import { PackInUse } from './PackInUse.tsx'
import { PackPreview } from './PackPreview.tsx'
import { TakePack } from './TakePack.tsx'

export const CommitteeScreen = () => {
  const words = useWords('committee')
  const program = useProgram()
  const packs = usePacks()
  const hasPair = useSession((session) => pairOnScreen(session) !== undefined)
  const [looked, setLooked] = useState<ProgramPack>()
  const [said, setSaid] = useState<string>()
  const [gone, setGone] = useState<ProgramPack>()
  const [row, earlier] = packs ?? []

  const act = async (change: typeof removePacks, done: string | undefined) => {
    if (program === undefined) return
    const changed = await change(program)
    setSaid(changed.ok ? done : words.noStore)
    setGone(changed.ok && change === removePacks ? row?.pack : undefined)
  }
  const putBack = async (pack: ProgramPack) => {
    if (program === undefined) return
    const taken = await takePack(program, pack)
    setSaid(taken.ok ? words.kept : words.noStore)
    if (taken.ok) setGone(undefined)
  }
  const content = () => {
    if (program === undefined) return <p role="alert">{words.noStore}</p>
    if (packs === undefined) return null
    if (looked !== undefined) {
      return (
        <PackPreview
          program={program}
          before={row?.pack}
          pack={looked}
          onTaken={() => {
            setLooked(undefined)
            setSaid(words.kept)
          }}
          onLeft={() => setLooked(undefined)}
        />
      )
    }
    return (
      <div className={layout['stack']}>
        {said === undefined ? null : <p role="status">{said}</p>}
        {gone === undefined ? null : (
          <Button look="plain" icon={<Undo2 size={20} aria-hidden="true" />} onClick={() => void putBack(gone)}>
            {words.putBack}
          </Button>
        )}
        {row === undefined ? (
          <p>{words.none}</p>
        ) : (
          <PackInUse row={row} hasEarlier={earlier !== undefined} onBack={() => void act(goBackAPack, undefined)} onRemove={() => void act(removePacks, words.removed)} />
        )}
        {row === undefined || !hasPair ? null : <PackInBook key={row.number} pack={row.pack} />}
        <Card heading={words.papers}>
          {gifts.map((gift) => (
            <LinkRow key={gift} href={addresses.gift(gift)} label={words.gift[gift]} />
          ))}
        </Card>
        <TakePack
          onRead={(pack) => {
            setSaid(undefined)
            setGone(undefined)
            setLooked(pack)
          }}
        />
      </div>
    )
  }
  return (
    <Screen title={words.title} back={hasPair ? addresses.program : addresses.newPair} banner={<RingBanner ring="program">{words.banner}</RingBanner>}>
      {content()}
    </Screen>
  )
}
