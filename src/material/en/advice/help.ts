// Advice: when to seek help. Where its ideas come from: ../../catalogue.ts. Facts and whom to ask; no legal or medical
// advice.
import type { Advice } from '../../piece-shapes.ts'

export const advice = {
  title: 'When to seek help',
  about:
    'Some things are too heavy for two people and a short break, and to ask for help early is part of the job. This page says who can carry what.',
  points: [
    'Danger right now: call 911 and follow your school’s crisis plan. Then tell the office.',
    'A child may be harmed: tell the person your school names, the same day. You do not need to be sure, and you do not look into it yourself.',
    'Someone speaks of ending their life: stay with them, take it seriously, and get help at once. In the US, call or text 988 at any hour.',
    'You are hurt or ill from work: tell your supervisor the same day and fill in the school’s own form, not this app.',
    'Pay, hours, leave, discipline, rights: your union representative knows the contract.',
    'Grief, money, drinking, trouble at home: many districts have a free, private staff help line. Ask the office or the union for the number.',
    'A student’s health, behavior plan or special education: the nurse, the case manager or the counselor.',
    'The pair itself is stuck: the program coordinator. Nobody is at fault, and you need not tell the details.',
  ],
  phrases: [
    '“This is bigger than the two of us. Who could help?”',
    '“I have to tell someone about this. I want you to know before I do.”',
    '“Are you thinking of hurting yourself?” It is all right to ask.',
    '“Shall I walk over there with you?”',
    '“I do not know enough about that. Let us ask the person who does.”',
    '“You do not have to fix this today. One call is enough.”',
  ],
  beyond:
    'When you are not sure whether to tell, ask the person your school names for reports; to ask is never wrong. This app is no place to write it down: the school has its own way for that.',
} as const satisfies Advice
