// Topic: instructional strategies. Where its ideas come from: ../../catalogue.ts.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Instructional strategies',
  about:
    'Students learn from every adult in a school, in the classroom, on the bus, in line and at the counter. This topic is about simple ways to show, ask, wait and praise, so that a student can do it alone next time.',
  starters: [
    'When did you last see a student “get it”? What happened just before?',
    'Where in your day do you teach something, even if nobody calls it that?',
    'How do you know that a student has understood?',
    'When do you help too soon? What makes it hard to wait?',
    'How did you learn the hardest part of your own job?',
    'What do you say when a student tells you, “I can’t”?',
    'Which directions do you give ten times a day? How could they be shorter?',
  ],
  tries: [
    'Show it once, do it together once, then step back and watch.',
    'After a question, count to ten in your head before you say more.',
    'Break one task into three small steps. Put them in pictures or in few words.',
    'Ask, “What do you do first?” in place of “Do you understand?”',
    'Praise the step, not the child: “You checked your tray before you sat down.”',
    'Give one direction at a time for a whole day. Notice what changes.',
    'Ask the teacher or your supervisor for one learning goal you can help with in your spot.',
    'When you help, stand to the side, so that the student’s own hands do the work.',
  ],
  situations: {
    paraeducator: 'A student waits for you to write each word. What could you do so that he starts the first line alone?',
    clerical: 'A student helper files papers in the wrong order for the third time. How do you show it in a new way?',
    custodial: 'A class leaves its tables dirty each day. How could you teach them a two-minute clean-up, with the teacher?',
    transportation: 'Small children forget how to cross in front of the bus. How do you show it, and how do you check?',
    food: 'The little ones forget their number at the register. What could help them learn it without holding up the line?',
    trades: 'A student on work study holds the drill wrong. What do you say before, during and after?',
    health: 'A student is learning to count her own carbs or use her own inhaler. What does the plan let her do, and how do you step back?',
    security: 'Students do not know what the drill sounds mean. How could you explain it in one minute without scaring anyone?',
    technical: 'The same student forgets how to sign in each Monday. What do you leave behind so that he can do it alone?',
  },
  selfCheck: [
    'I can explain a task in small steps.',
    'I can wait before I help.',
    'I know how to praise what I saw.',
    'I know the learning goal behind what I help with.',
    'I know what to do when my way of showing it does not work.',
  ],
} as const satisfies Topic
