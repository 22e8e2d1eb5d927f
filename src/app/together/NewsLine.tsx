// The line on Today that leads to what is new.
import { Mail } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'

export const NewsLine = ({ hasDevice }: { readonly hasDevice: boolean }) => {
  const words = useWords('exchange').news
  const partner = usePartnersCallName()
  return (
    <Card>
      <LinkRow href={addresses.news} label={words.today(partner)} note={hasDevice ? words.device : undefined} icon={<Mail size={20} aria-hidden="true" />} />
    </Card>
  )
}
