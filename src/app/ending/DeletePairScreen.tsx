// Deleting a closed pair from this phone: what goes, ring by ring, and the truth about the partner's phone; then a box to
// tick and one press. It cannot be undone.
import { Share, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { deletePair } from '../../crossings/delete-pair.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { readEnding } from '../../ours/ending/ending.ts'
import { addresses } from '../addresses.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { loadWords } from '../../words/areas.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { leaveBook, switchPair } from '../session/switch-pair.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { elsewhereOf } from './delete-everywhere.ts'
import { RingsAtTheEnd } from './RingsAtTheEnd.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import layout from '../../kit/layout.module.css'

export const DeletePairScreen = () => {
  const words = useWords('ending').delete
  const language = useLanguage()
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const ended = useShared(readEnding) !== undefined
  const others = useSession((session) => session.pairs).filter(({ id }) => id !== pair.id)
  const [sure, setSure] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [deleting, setDeleting] = useState(false)

  const act = async () => {
    if (deleting) return
    if (!sure) {
      setFailure(words.tick)
      return
    }
    setDeleting(true)
    await flushDrafts()
    await loadWords(language, 'start')
    leaveBook()
    const gone = await deletePair(pairbook.mine, elsewhereOf(pairbook), book, pair)
    setDeleting(false)
    if (!gone.ok) {
      setFailure(words.failed)
      return
    }
    const [next] = others
    useSession.setState({ pairs: others })
    if (next === undefined) useSession.setState({ open: { type: 'no-pair' } })
    else await switchPair(pairbook, next)
    location.hash = addresses.today
  }

  const banner = <RingBanner ring="mine">{words.partner(partner)}</RingBanner>
  if (!ended && !deleting) {
    return (
      <Screen title={words.title} back={addresses.pair} banner={banner}>
        <p>{words.notEnded}</p>
        <ButtonLink look="plain" href={addresses.end}>
          {words.toEnd}
        </ButtonLink>
      </Screen>
    )
  }
  return (
    <Screen title={words.title} back={addresses.end} banner={banner}>
      <p>{words.lead(partner)}</p>
      <RingsAtTheEnd texts={{ mine: words.mine, ours: words.ours, program: words.program }} />
      {others.length === 0 ? null : <p>{words.others}</p>}
      <ButtonLink look="plain" wide href={addresses.takeWithMe} icon={<Share size={20} aria-hidden="true" />}>
        {words.take}
      </ButtonLink>
      <div className={layout['tight']}>
        <Checkbox
          name="sure"
          label={words.sure}
          onChange={(checked) => {
            setSure(checked)
            setFailure(undefined)
          }}
        />
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <Button look="danger" wide icon={<Trash2 size={20} aria-hidden="true" />} onClick={() => void act()}>
          {words.act}
        </Button>
      </div>
    </Screen>
  )
}
