// One quiet line on Today, after the first frame: there is something new from the partner. It asks Mine alone.
import { useLiveQuery } from 'dexie-react-hooks'
import { Suspense } from 'react'
import { readNews } from '../../mine/settings/news.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { NewsLine } from './NewsLine.tsx'

export const TodayNews = () => {
  const { mine } = usePairbook()
  const pair = usePair()
  const news = useLiveQuery(async () => readNews(mine, pair.id), [mine, pair.id])
  return news === undefined ? null : (
    <Suspense>
      <NewsLine hasDevice={news.devices > 0} />
    </Suspense>
  )
}
