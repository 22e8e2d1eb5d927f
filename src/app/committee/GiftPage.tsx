// One of the committee's papers, to read and to print.
import { Printer } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { GiftName } from '../../program/pack/gift.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { PaperSheet } from '../program/PaperSheet.tsx'
import { usePacks } from '../program/use-pack.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { giftPaper } from './gift-paper.ts'
import { useSeason } from './use-season.ts'
import styles from '../program/hand-over.module.css'

export const GiftPage = ({ gift }: { readonly gift: GiftName }) => {
  const words = useWords('committee')
  const language = useLanguage()
  const packs = usePacks()
  const pair = useSession(pairOnScreen)
  const season = useSeason()
  const { myName = '', partnerName = '' } = pair ?? {}
  const names = pair?.role === 'mentee' ? { mentor: partnerName, mentee: myName } : { mentor: myName, mentee: partnerName }
  return (
    <Screen title={words.gift[gift]} back={addresses.committee} printsPaper banner={<RingBanner ring="program">{words.banner}</RingBanner>}>
      {packs === undefined ? null : (
        <>
          <div className={`${layout['stack']} ${styles['screenOnly']}`}>
            {packs.length === 0 ? <p>{words.noPack}</p> : null}
            <Button wide icon={<Printer size={20} aria-hidden="true" />} onClick={() => print()}>
              {words.print}
            </Button>
          </div>
          <PaperSheet paper={giftPaper(gift, { language, words: words.paper, pack: packs[0]?.pack, ...names, season })} />
        </>
      )}
    </Screen>
  )
}
