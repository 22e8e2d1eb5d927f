// Confidentiality and its limits, in the letter's own words, to be read aloud and talked about.
import { FileSignature, ShieldCheck } from 'lucide-react'
import { useMemo } from 'react'
import { Card } from '../../kit/Card.tsx'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { readStandingLetter } from '../../ours/letter/letter-facts.ts'
import { addresses } from '../addresses.ts'
import { confidentialitySection } from '../letter/letter-papers.ts'
import { Lines } from '../letter/Lines.tsx'
import { usePaperWords } from '../letter/use-paper-words.ts'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { Asks } from './Asks.tsx'

export const ConfidentialityStep = () => {
  const words = useWords('first').confidentiality
  const paperWords = usePaperWords()
  const facts = useShared(readStandingLetter)
  const section = useMemo(() => confidentialitySection(paperWords, facts), [paperWords, facts])
  return (
    <>
      <p>{words.lead}</p>
      <Card heading={section.heading} beside={<ShieldCheck size={20} aria-hidden="true" />}>
        <Lines lines={section.lines} />
        <LinkRow href={addresses.letter} label={words.letter} icon={<FileSignature size={20} aria-hidden="true" />} />
      </Card>
      <Asks heading={words.talkTitle} asks={words.talks} />
      <p>{words.notHere}</p>
    </>
  )
}
