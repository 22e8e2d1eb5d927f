// What stands between meetings in the filled book: questions, good moments, people who help, links. Part of filled-book.ts.
import type { ContactId, QuestionId, ResourceId } from '../../src/foundation/id.ts'
import { markQuestionDone, parkQuestion, replyTo } from '../../src/ours/board/keep-question.ts'
import type { BookRoots } from '../../src/ours/book-roots.ts'
import { celebrate } from '../../src/ours/celebrations/keep-celebration.ts'
import { addStep } from '../../src/ours/goals/keep-step.ts'
import { addContact } from '../../src/ours/mosaic/keep-contact.ts'
import { addResource } from '../../src/ours/resources/keep-resource.ts'
import type { Writer } from '../../src/ours/writer.ts'

export interface BetweenIds {
  readonly question: QuestionId
  readonly doneQuestion: QuestionId
  readonly contact: ContactId
  readonly resource: ResourceId
}

export const fillBetween = (roots: BookRoots, me: Writer, partner: Writer, at: (day: string, time?: string) => void): BetweenIds => {
  at('2026-10-20')
  const doneQuestion = parkQuestion(roots, me, 'Where do I find the sub folder?')
  replyTo(roots, partner, doneQuestion, { text: 'In the top drawer of the front desk.', saidBy: partner.by })
  markQuestionDone(roots, me, doneQuestion)
  celebrate(roots, me, { text: 'The whole line was calm today, all the way to the bus.' })
  at('2026-11-12')
  const question = parkQuestion(roots, me, 'Fire drill: who walks my group if I am at the bus?')
  at('2026-11-13')
  replyTo(roots, partner, question, { text: 'Ms. Ortega takes both groups. Let us ask her together on Thursday.', saidBy: partner.by })
  at('2026-11-13', '15:05')
  replyTo(roots, me, question, { text: 'Thank you, that helps a lot.', saidBy: me.by })
  parkQuestion(roots, partner, 'Would you like to watch one lunch line with me next week?')
  celebrate(roots, partner, { text: 'You asked for help before it was too late. That takes courage.' })
  addStep(roots, me, { situation: '', action: 'Bring cookies for the front office', owner: 'both', due: undefined })

  const contact = addContact(roots, me, {
    name: 'Ms. Ortega',
    area: 'safety',
    helpsWith: 'Fire drills, radios, and the crisis plan',
    phone: '(555) 123-4567 ext. 12',
    mail: 'ortega@school.example',
    where: 'Front office',
    note: 'Best before the first bell.',
  })
  addContact(roots, partner, { name: 'Night custodian', area: 'other', helpsWith: 'Keys and the gym', phone: 'ask the office', mail: '', where: 'Room B2', note: '' })
  const resource = addResource(roots, me, { kind: 'link', name: 'Paraeducator handbook', link: 'https://school.example/handbook', note: 'Chapter 3 is about transitions.' })
  addResource(roots, partner, { kind: 'place', name: 'Quiet corner', link: '', note: 'Behind the library, next to the big plant.' })
  addResource(roots, partner, { kind: 'link', name: 'Looks like another', link: 'https://аpple.example/', note: '' })
  addResource(roots, partner, { kind: 'link', name: '', link: 'data:text/html,<script>alert(1)</script>', note: '' })
  return { question, doneQuestion, contact, resource }
}
