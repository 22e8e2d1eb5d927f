// What the reading phone gathers. It keeps what it has when the other phone stops and shows the same message again, from
// any place in the stream; of codes of several messages it gathers each on its own; what is made up only wastes a moment.
import { ok, type Result } from '../../../foundation/result.ts'
import { checksumOf } from './checksum.ts'
import { Basin, type Cut } from './fountain.ts'
import { type FrameFailure, readFrame, symbolAfter } from './frame.ts'

/** Messages gathered at once. One is usual: a second appears when the other phone has something newer to show. */
const mostMessages = 4

export interface Gathered {
  /** Pieces of the message that are here. */
  readonly pieces: number
  /** Pieces it takes. */
  readonly needed: number
  /** True when this code brought something new. */
  readonly isNew: boolean
  /** The whole message; given with the code that completes it, and with every later code of it. */
  readonly message?: Uint8Array
}

interface Gathering {
  readonly basin: Basin
  message?: Uint8Array
}

const nameOf = ({ length, checksum, blockSize }: Cut): string => `${length}/${checksum}/${blockSize}`

export interface Collection {
  readonly add: (digits: string) => Result<Gathered, FrameFailure>
}

export const createCollection = (): Collection => {
  /** The one read last stands last. */
  const gatherings = new Map<string, Gathering>()

  const gatheringOf = (cut: Cut): Gathering => {
    const name = nameOf(cut)
    const gathering = gatherings.get(name) ?? { basin: new Basin(cut) }
    gatherings.delete(name)
    if (gatherings.size >= mostMessages) {
      // The least complete goes, so that codes made up to be in the way cannot push out real progress.
      const [least] = [...gatherings].sort(([, one], [, other]) => one.basin.collected - other.basin.collected)
      if (least !== undefined) gatherings.delete(least[0])
    }
    gatherings.set(name, gathering)
    return gathering
  }

  return {
    add: (digits) => {
      const frame = readFrame(digits)
      if (!frame.ok) return frame
      const { cut, firstSymbol, symbols } = frame.value
      const gathering = gatheringOf(cut)
      const { basin } = gathering
      const before = basin.collected
      for (const [index, symbol] of symbols.entries()) basin.add(symbolAfter(firstSymbol, index), symbol)
      const isNew = basin.collected > before
      if (isNew && basin.collected === basin.needed) {
        const message = basin.pour()
        if (message !== undefined && checksumOf(message) === cut.checksum) gathering.message = message
        // Something among the symbols was not of this message: begin again rather than never end.
        else gatherings.delete(nameOf(cut))
      }
      const gathered = { pieces: basin.collected, needed: basin.needed, isNew }
      return ok(gathering.message === undefined ? gathered : { ...gathered, message: gathering.message })
    },
  }
}
