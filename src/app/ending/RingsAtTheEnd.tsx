// What happens to what at an end, ring by ring.
import { RingList } from '../frame/RingList.tsx'
import type { Ring } from '../frame/RingMark.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'

export const RingsAtTheEnd = ({ texts }: { readonly texts: Readonly<Record<Ring, string>> }) => {
  const words = useWords('ending').end
  const partner = usePartnersCallName()
  return (
    <RingList
      rings={{
        mine: { title: words.mineTitle, what: <span>{texts.mine}</span> },
        ours: { title: words.oursTitle(partner), what: <span>{texts.ours}</span> },
        program: { title: words.programTitle, what: <span>{texts.program}</span> },
      }}
    />
  )
}
