// What to call the book that is read in place of this year's: by its days, or as the one this person began alone.
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { seasonSpan } from './season-span.ts'

export const useReadingWords = (): { readonly title: string; readonly notice: string } => {
  const { card, notice, ...words } = useWords('seasons')
  const language = useLanguage()
  const season = useShared(readSeason)
  const { pair, book } = useOpenPair()
  if (pair.ownSeasonIds?.includes(book.seasonId) === true) return { title: words.apartBook(1, 1), notice: notice.apart }
  const span = seasonSpan({ card, notice, ...words }, language, season)
  return { title: card.title(span), notice: notice.reading(span) }
}
