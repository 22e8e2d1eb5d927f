// Take it with me: a look at what is in the copy, a plain word about who could read it, then the file.
import { Share, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type BookCopy, makeCopy } from '../../crossings/take-with-me.ts'
import { Button } from '../../kit/Button.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { copyText } from '../error-page/save-text.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { CopyPreview } from './CopyPreview.tsx'
import { type CopyFormat, filesOfCopy } from './files-of-copy.ts'
import { handOutFile } from './hand-out-file.ts'
import styles from './take.module.css'

export const TakeScreen = () => {
  const words = useWords('take')
  const frame = useWords('frame')
  const forms = [useWords('exit'), useWords('monthly'), useWords('apply')]
  const language = useLanguage()
  const { mine, openBook, openProgram } = usePairbook()
  const { pair, book } = useOpenPair()
  const pairCount = useSession((session) => session.pairs.length)
  const fail = useFailedReading()
  const [all, setAll] = useState(true)
  const [format, setFormat] = useState<CopyFormat>('readable')
  const [made, setMade] = useState<{ readonly all: boolean; readonly copy: BookCopy | undefined }>()
  const [outcome, setOutcome] = useState<string>()

  // Made before the tap: the share sheet opens only straight from one.
  useEffect(() => {
    let here = true
    const make = async () => {
      await flushDrafts()
      const program = await openProgram()
      const copied = await makeCopy(mine, openBook, book, all ? 'all-pairs' : pair.id, program.ok ? program.value : undefined)
      if (here) setMade({ all, copy: copied.ok ? copied.value : undefined })
    }
    make().catch(fail)
    return () => {
      here = false
    }
  }, [fail, all, book, mine, openBook, openProgram, pair.id])

  const copy = made?.all === all ? made.copy : undefined
  const files = () => (copy === undefined ? undefined : filesOfCopy(copy, format, { take: words, frame, forms, language }, mine.clock))

  const take = async () => {
    const candidates = files()
    if (candidates === undefined) return
    const handed = await handOutFile(candidates)
    setOutcome(handed === 'downloaded' ? words.downloaded(candidates[0].name) : words[handed])
  }
  const copyInstead = async () => {
    const candidates = files()
    if (candidates === undefined) return
    setOutcome((await copyText(candidates[1].text)) ? words.copied : words.failed)
  }

  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="mine">{words.banner}</RingBanner>}>
      <p>{words.lead}</p>
      {pairCount > 1 ? (
        <ChoiceChips
          legend={words.scope}
          name="scope"
          defaultValue="all"
          choices={[
            { value: 'all', label: words.allPairs(pairCount) },
            { value: 'one', label: words.thisPair(pair.partnerName) },
          ]}
          onChange={(chosen) => {
            setAll(chosen === 'all')
            setOutcome(undefined)
          }}
        />
      ) : null}
      <CopyPreview copy={copy} />
      {made !== undefined && made.all === all && copy === undefined ? <p role="alert">{words.couldNotRead}</p> : null}
      <section className={styles['warning']}>
        <TriangleAlert size={24} aria-hidden="true" />
        <div>
          <h2 className={styles['warningTitle']}>{words.warningTitle}</h2>
          <p>{words.warning}</p>
          <p className={layout['small']}>{words.keysStay}</p>
        </div>
      </section>
      <ChoiceChips
        legend={words.format}
        name="format"
        defaultValue="readable"
        choices={[
          { value: 'readable', label: words.readable },
          { value: 'json', label: words.json },
        ]}
        onChange={(chosen) => {
          setFormat(chosen === 'json' ? 'json' : 'readable')
          setOutcome(undefined)
        }}
      />
      <p role="status" className={styles['outcome']}>
        {outcome}
      </p>
      <Button wide disabled={copy === undefined} icon={<Share size={20} aria-hidden="true" />} onClick={() => void take()}>
        {words.make}
      </Button>
      <Button look="plain" wide disabled={copy === undefined} onClick={() => void copyInstead()}>
        {words.copy}
      </Button>
    </Screen>
  )
}
