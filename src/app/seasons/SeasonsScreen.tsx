// This school year and the ones before: each earlier book opens to be read.
import { BookOpen, CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { openEarlierSeason } from '../../crossings/open-earlier-season.ts'
import type { SeasonId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import layout from '../../kit/layout.module.css'
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { readEarlierSeasons } from '../../ours/seasons/earlier-season.ts'
import { addresses } from '../addresses.ts'
import { flushDrafts } from '../drafts/draft-registry.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { showEarlierSeason } from '../session/show-season.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { BackToThisYear } from './BackToThisYear.tsx'
import { seasonSpan } from './season-span.ts'

export const SeasonsScreen = () => {
  const words = useWords('seasons')
  const language = useLanguage()
  const { mine, openBook } = usePairbook()
  const { pair, book } = useOpenPair()
  const reading = useSession(({ open }) => open.type === 'pair' && open.earlier !== undefined)
  const season = useShared(readSeason)
  const earlier = useShared(readEarlierSeasons)
  const apart = pair.ownSeasonIds ?? []
  const [failure, setFailure] = useState<string>()
  const [opening, setOpening] = useState(false)

  const read = async (seasonId: SeasonId) => {
    if (opening) return
    setOpening(true)
    await flushDrafts()
    const opened = await openEarlierSeason(mine, openBook, book, pair, seasonId)
    setOpening(false)
    if (!opened.ok) {
      setFailure(words.failed)
      return
    }
    await showEarlierSeason(opened.value)
    location.hash = addresses.today
  }
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours" />}>
      {reading ? (
        <BackToThisYear />
      ) : (
        <>
          <Card heading={words.now}>
            <p>{seasonSpan(words, language, season)}</p>
            <LinkRow href={addresses.newSeason} label={words.begin} note={words.beginNote} icon={<CalendarPlus size={20} aria-hidden="true" />} />
          </Card>
          <Card heading={words.earlier}>
            {failure === undefined ? null : <p role="alert">{failure}</p>}
            {earlier.length === 0 ? <p className={layout['muted']}>{words.none}</p> : null}
            <ul role="list" className={layout['stack']}>
              {earlier.map((each) => (
                <li key={each.id} className={layout['tight']}>
                  <p className={layout['strong']}>{seasonSpan(words, language, each)}</p>
                  <Button
                    look="plain"
                    icon={<BookOpen size={20} aria-hidden="true" />}
                    aria-label={words.openLabel(seasonSpan(words, language, each))}
                    onClick={() => void read(each.id)}
                  >
                    {words.open}
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
          {apart.length === 0 ? null : (
            <Card heading={words.apart}>
              <p className={layout['muted']}>{words.apartNote}</p>
              <ul role="list" className={layout['stack']}>
                {apart.map((id, index) => (
                  <li key={id}>
                    <Button look="plain" wide icon={<BookOpen size={20} aria-hidden="true" />} onClick={() => void read(id)}>
                      {words.apartBook(index + 1, apart.length)}
                    </Button>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </>
      )}
    </Screen>
  )
}
