// The way back for a phone that sends no more.
import { SmartphoneNfc } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'

export const ComeBack = () => {
  const { add } = useWords('phones')
  return (
    <Card>
      <LinkRow href={addresses.merge} label={add.back} note={add.backNote} icon={<SmartphoneNfc size={20} aria-hidden="true" />} />
    </Card>
  )
}
