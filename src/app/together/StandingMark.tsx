// The quiet mark on one shared thing: on this phone, on its way, or the partner has it. Nothing at all where the book is on this
// phone alone.
import { useLedger } from './use-ledger.ts'
import { MarkOf, type StandingMarkProps } from './MarkOf.tsx'

export const StandingMark = ({ root, id }: StandingMarkProps) => {
  const known = useLedger()
  return known.type === 'paired' ? <MarkOf ledger={known.ledger} root={root} id={id} /> : null
}
