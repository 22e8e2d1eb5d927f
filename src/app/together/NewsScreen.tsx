// What the partner sent and this person has not looked at yet: counts that lead to where the things are, until "I have looked".
import { useLiveQuery } from 'dexie-react-hooks'
import { dropNews, readNews } from '../../mine/settings/news.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { formatInstant } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { kindOfThing, thingKinds, type ThingCounts } from './kinds-of-thing.ts'
import { ThingList } from './ThingList.tsx'

export const NewsScreen = () => {
  const words = useWords('exchange').news
  const language = useLanguage()
  const { mine } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const news = useLiveQuery(async () => ({ of: await readNews(mine, pair.id) }), [mine, pair.id])
  const counts: ThingCounts = thingKinds.flatMap((kind) => {
    const count = news?.of?.things.filter(({ root }) => kindOfThing({ root, isDeleted: false }) === kind).length ?? 0
    return count === 0 ? [] : [{ kind, count }]
  })
  return (
    <Screen title={words.title(partner)} back={addresses.whereItStands} banner={<RingBanner ring="ours">{words.banner(partner)}</RingBanner>}>
      {news === undefined ? null : news.of === undefined ? (
        <p>{words.none(partner)}</p>
      ) : (
        <>
          <Card>
            <div className={layout['tight']}>
              <p className={layout['small']}>{words.since(formatInstant(language, news.of.at, mine.clock.zone()))}</p>
              <ThingList counts={counts} linked />
              {news.of.devices === 0 ? null : (
                <>
                  <p className={layout['strong']}>{words.device}</p>
                  <ButtonLink look="plain" href={addresses.phones}>
                    {words.deviceNote}
                  </ButtonLink>
                </>
              )}
            </div>
          </Card>
          <Button wide onClick={() => void dropNews(mine, pair.id)}>
            {words.looked}
          </Button>
        </>
      )}
    </Screen>
  )
}
