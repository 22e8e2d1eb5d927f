// What to call the partner in a sentence.
import { callNameOf } from '../../foundation/call-name.ts'
import { usePair } from '../session/use-book.ts'

export const usePartnerCall = (): string => callNameOf(usePair().partnerName)
