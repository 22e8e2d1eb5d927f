// Where the things of the open book stand: the partner has them, they are on their way, or they are on this phone only.
import { useMemo } from 'react'
import type { BookRoots } from '../../ours/book-roots.ts'
import { openExchange } from '../../ours/exchange/open-exchange.ts'
import { type Thing, thingsBeyond } from '../../ours/exchange/record-standing.ts'
import type { OursBook } from '../../ours/store.ts'
import type { Ledger } from '../../sync/ledger.ts'
import { marksOfBook, type PairStanding, pairStanding } from '../../sync/standing.ts'
import { useOpenPair, useShared } from '../session/use-book.ts'

export const rootsOf = (roots: BookRoots): BookRoots => roots

export interface Shares {
  readonly here: readonly Thing[]
  readonly onItsWay: readonly Thing[]
  readonly standing: PairStanding
}

const keyOf = ({ root, id = '' }: Thing): string => `${root}/${id}`

/** `roots` as they stand at a change of the book. */
const sharesOf = (ledger: Ledger, book: OursBook, { roots }: Change): Shares => {
  const { held, left } = marksOfBook(ledger, book.seasonId)
  const here = thingsBeyond(roots, left === undefined ? held : [...held, left])
  const hereKeys = new Set(here.map(keyOf))
  return {
    here,
    onItsWay: thingsBeyond(roots, held).filter((thing) => !hereKeys.has(keyOf(thing))),
    standing: pairStanding(ledger, [openExchange(book)]),
  }
}

interface Change {
  readonly roots: BookRoots
}

/** Another object after every change of the book, also after one that only deletes. */
export const changed = (roots: BookRoots): Change => ({ roots })

/** Follows the book: what is written now is on this phone only. */
export const useShares = (ledger: Ledger): Shares => {
  const { book } = useOpenPair()
  const asOf = useShared(changed)
  return useMemo(() => sharesOf(ledger, book, asOf), [ledger, book, asOf])
}
