// Before the end: ring by ring what happens to what. One press ends the pair; it can be opened again by both.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { endPair } from '../../ours/ending/keep-ending.ts'
import { addresses } from '../addresses.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { failureWords } from '../frame/failure-words.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { RingsAtTheEnd } from './RingsAtTheEnd.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import layout from '../../kit/layout.module.css'

export const AskToEnd = () => {
  const words = useWords('ending').end
  const frame = useWords('frame')
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const [failure, setFailure] = useState<string>()
  const end = async () => {
    await flushDrafts()
    const kept = await keep(endPair)
    if (kept.ok) location.hash = addresses.today
    else setFailure(failureWords(frame, kept.error))
  }
  return (
    <Screen title={words.title} back={addresses.notWorking} banner={<RingBanner ring="ours">{words.ring}</RingBanner>}>
      <p>{words.lead}</p>
      <RingsAtTheEnd texts={{ mine: words.mine, ours: words.ours(partner), program: words.program }} />
      <p>{words.later}</p>
      <ButtonLink look="plain" wide href={addresses.closingKit}>
        {words.well}
      </ButtonLink>
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <div className={layout['actions']}>
        <Button look="danger" onClick={() => void end()}>
          {words.act}
        </Button>
        <ButtonLink look="plain" href={addresses.pair}>
          {words.stay}
        </ButtonLink>
      </div>
    </Screen>
  )
}
