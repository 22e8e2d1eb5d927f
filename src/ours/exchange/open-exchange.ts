// The side of an open book that sync/ is given. Loaded only where there is a partner's device.
import { openClients } from '../keeping/tabs.ts'
import { bookDatabaseName, type OursBook } from '../store.ts'
import type { Examine } from './examine.ts'
import { createExaminer } from './examine-apart.ts'
import { type BookExchange, exchangeOf } from './exchange.ts'

/** One for all books: where nothing else is said, updates are looked over in a worker with a time limit. */
const examineApart: Examine = createExaminer()

/** The name is the season's id, the same on both phones. `examine`: where updates are looked over. */
export const openExchange = (book: Pick<OursBook, 'pairId' | 'seasonId' | 'document' | 'whenStored'>, examine: Examine = examineApart): BookExchange =>
  exchangeOf(book.seasonId, { doc: book.document, whenStored: book.whenStored }, examine, () => openClients(bookDatabaseName(book.pairId, book.seasonId)))
