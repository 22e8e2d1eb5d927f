// The three rings in one small picture: each mark with who can read it.
import { Card } from '../../kit/Card.tsx'
import { RingList } from '../frame/RingList.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import layout from '../../kit/layout.module.css'

export const RingsCard = () => {
  const words = useWords('pair').rings
  const partner = usePartnersCallName()
  const what = (text: string) => <span className={layout['small']}>{text}</span>
  return (
    <Card heading={words.title}>
      <RingList
        rings={{
          mine: { title: words.mineName, what: what(words.mine) },
          ours: { title: words.oursName(partner), what: what(words.ours) },
          program: { title: words.programName, what: what(words.program) },
        }}
      />
    </Card>
  )
}
