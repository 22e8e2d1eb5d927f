// What is new for the partner, in plain counts, before anything is sealed.
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { countThings } from './kinds-of-thing.ts'
import type { Shares } from './shares.ts'
import { ThingList } from './ThingList.tsx'

export const SendPreview = ({ shares: { here, onItsWay }, isOwed }: { readonly shares: Shares; readonly isOwed: boolean }) => {
  const words = useWords('exchange').sending
  const partner = usePartnersCallName()
  return (
    <Card heading={words.new(partner)}>
      <div className={layout['tight']}>
        {here.length + onItsWay.length === 0 ? <p>{words.nothing(partner)}</p> : null}
        {here.length === 0 ? null : <ThingList counts={countThings(here)} />}
        {onItsWay.length === 0 ? null : (
          <>
            <p>{words.onItsWay}</p>
            <ThingList counts={countThings(onItsWay)} />
          </>
        )}
        {isOwed ? <p>{words.answer(partner)}</p> : null}
      </div>
    </Card>
  )
}
