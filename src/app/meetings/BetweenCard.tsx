// What happens between meetings, one line each: questions, next steps, what went well.
import { MessageCircleQuestionMark, PartyPopper, SquareCheck } from 'lucide-react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { LinkRow } from '../../kit/LinkRow.tsx'
import { isWaiting, readBoard } from '../../ours/board/board-view.ts'
import { openSteps, readSteps } from '../../ours/goals/goals-view.ts'
import { addresses } from '../addresses.ts'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const BetweenCard = () => {
  const words = useWords('meetings').between
  const questions = useShared(readBoard).filter(isWaiting).length
  const steps = openSteps(useShared(readSteps)).length
  return (
    <Card heading={words.title}>
      <div className={layout['tight']}>
        <LinkRow href={addresses.questions} label={words.questions} note={words.questionsNote(questions)} icon={<MessageCircleQuestionMark size={20} aria-hidden="true" />} />
        <LinkRow href={addresses.steps} label={words.steps} note={words.stepsNote(steps)} icon={<SquareCheck size={20} aria-hidden="true" />} />
        <LinkRow href={addresses.wentWell} label={words.wentWell} note={words.wentWellNote} icon={<PartyPopper size={20} aria-hidden="true" />} />
      </div>
    </Card>
  )
}
