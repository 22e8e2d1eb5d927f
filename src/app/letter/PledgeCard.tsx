// The mentor's or the mentee's pledge beside the letter, with the pair's own additions.
import type { ReactNode } from 'react'
import { Card } from '../../kit/Card.tsx'
import type { OwnPledge } from '../../ours/letter/letter.ts'
import type { Paper } from '../../ours/letter/signed-letter.ts'
import { Lines } from './Lines.tsx'
import { OwnPledges } from './OwnPledges.tsx'

interface PledgeCardProps {
  readonly paper: Paper | undefined
  readonly ownPledges: readonly OwnPledge[]
  readonly children?: ReactNode
}

export const PledgeCard = ({ paper, ownPledges, children }: PledgeCardProps) => {
  const [section] = paper?.sections ?? []
  if (paper === undefined || section === undefined) return null
  // The own additions stand last on the paper; here they come with their buttons.
  const own = ownPledges.filter(({ under }) => under === paper.name).length
  return (
    <Card heading={paper.title}>
      <Lines lines={[...paper.lead.map((text) => ({ kind: 'text', text }) as const), ...section.lines.slice(0, section.lines.length - own)]} />
      {children}
      <OwnPledges under={paper.name} pledges={ownPledges} />
    </Card>
  )
}
