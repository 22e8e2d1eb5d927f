// The sentence for each way sending, taking in or looking up can fail, and for each way a message can be refused. That none is
// forgotten the compiler sees.
import type { FileRefusal } from '../../sync/by-file.ts'
import type { Apart } from '../../sync/ledger.ts'
import type { Refusal } from '../../sync/refusal.ts'
import type { SendFailure } from '../../sync/world.ts'
import type { AreaWords } from '../../words/areas.ts'

type Words = AreaWords<'exchange'>

type Sentences<Type extends string> = Readonly<Record<Type, (partner: string) => string>>

type AnyRefusal = Refusal | FileRefusal

export const refusalWords = ({ refusals }: Words, { type }: AnyRefusal, partner: string): string => {
  const sentences: Sentences<AnyRefusal['type']> = refusals
  return sentences[type](partner)
}

export const isRefusal = ({ refusals }: Words, failure: { readonly type: string }): failure is AnyRefusal => Object.hasOwn(refusals, failure.type)

/** Also what opening the pair's keys may come to; what has no sentence of its own is a phone that could not write or read. */
export const exchangeFailureWords = ({ failures }: Words, { type }: { readonly type: string }): string => {
  const sentences: Readonly<Record<SendFailure['type'] | 'KeyDamaged', string>> = failures
  const known: Readonly<Record<string, string>> = sentences
  return known[type] ?? sentences.StorageFailed
}

export const apartWords = ({ apart }: Words, { type }: Apart, partner: string): string => {
  const sentences: Sentences<Apart['type']> = apart
  return sentences[type](partner)
}
