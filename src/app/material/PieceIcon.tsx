// A picture for each topic and advice, so that a list of them is quickly found again.
import { BadgeCheck, Compass, DoorOpen, Ear, Fence, Globe, Handshake, HeartHandshake, LifeBuoy, Lightbulb, Lock, MessageCircle, MessageSquareQuote, Signpost } from 'lucide-react'
import type { PieceName } from '../../material/pieces.ts'
import { partsOf } from '../../material/piece-title.ts'

const topics = {
  start: DoorOpen,
  ethics: Lock,
  professionalism: BadgeCheck,
  roles: Signpost,
  instruction: Lightbulb,
  communication: MessageCircle,
  behaviour: HeartHandshake,
} as const

const advice = {
  listening: Ear,
  feedback: MessageSquareQuote,
  conflict: Handshake,
  differences: Globe,
  help: LifeBuoy,
  boundaries: Fence,
} as const

export const PieceIcon = ({ name }: { readonly name: PieceName }) => {
  const parts = partsOf(name)
  const Icon = parts.kind === 'topic' ? topics[parts.topic] : parts.kind === 'advice' ? advice[parts.advice] : Compass
  return <Icon size={20} aria-hidden="true" />
}
