// The letter of understanding: how it stands, and the way to it.
import { FileSignature } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import { addresses } from '../addresses.ts'
import { LetterStateLine } from '../pair/LetterStateLine.tsx'
import { useWords } from '../session/use-words.ts'

export const LetterStep = () => {
  const words = useWords('first').letter
  return (
    <>
      <p>{words.lead}</p>
      <Card>
        <p>
          <LetterStateLine />
        </p>
        <ButtonLink href={addresses.letter} icon={<FileSignature size={20} aria-hidden="true" />}>
          {words.open}
        </ButtonLink>
      </Card>
    </>
  )
}
