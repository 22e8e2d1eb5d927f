// One numbered section of the letter on a card: its heading and lines as the paper says them, and below what may be
// changed in place.
import type { ReactNode } from 'react'
import { Card } from '../../kit/Card.tsx'
import type { Line, Section } from '../../ours/letter/signed-letter.ts'
import { Lines } from './Lines.tsx'

interface LetterSectionProps {
  readonly section: Section | undefined
  /** In place of the section's own heading. */
  readonly heading?: string
  readonly beside?: ReactNode
  /** The section's lines; left out when the children show them with buttons of their own. */
  readonly lines?: readonly Line[] | undefined
  readonly children?: ReactNode
}

export const LetterSection = ({ section, heading, beside, lines, children }: LetterSectionProps) => {
  if (section === undefined) return null
  return (
    <Card heading={heading ?? section.heading} beside={beside}>
      <Lines lines={lines ?? section.lines} />
      {children}
    </Card>
  )
}
