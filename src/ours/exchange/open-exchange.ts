// The side of an open book that sync/ is given. Loaded only where there is a partner's device.
import type { OursBook } from '../store.ts'
import type { Examine } from './examine.ts'
import { type BookExchange, exchangeOf } from './exchange.ts'

/** `examine`: where updates are looked over; in this tab unless said. The name is the season's id, the same on both phones. */
export const openExchange = (book: Pick<OursBook, 'seasonId' | 'document' | 'whenStored'>, examine?: Examine): BookExchange =>
  exchangeOf(book.seasonId, { doc: book.document, whenStored: book.whenStored }, examine)
