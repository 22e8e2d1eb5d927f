// What stands in place of an exchange where there is nobody to exchange with yet, or nothing could be looked up.
import { Smartphone } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { NotLookedUp } from './NotLookedUp.tsx'
import type { Known } from './use-ledger.ts'

export const NotPaired = ({ known }: { readonly known: Exclude<Known['type'], 'paired'> }) => {
  const words = useWords('exchange').notPaired
  const partner = usePartnersCallName()
  if (known !== 'alone') return <NotLookedUp known={known} />
  return (
    <EmptyState icon={<Smartphone size={32} aria-hidden="true" />} text={words.text(partner)}>
      <ButtonLink look="plain" href={addresses.phones}>
        {words.toPhones}
      </ButtonLink>
    </EmptyState>
  )
}
