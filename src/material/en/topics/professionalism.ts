// Topic: professionalism. Where its ideas come from: ../../catalogue.ts.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Professionalism',
  about:
    'Doing a job well is also how you show up: on time, ready, calm, and fair to the people around you. This topic is about the habits that make others trust your work, and about being proud of it.',
  starters: [
    'Who at school do you trust most to do a job right? What do they do?',
    'How do you want people to feel after they have worked with you?',
    'What is hard about being on time, ready or calm, and what helps?',
    'What do you do on a day when your mood is low and the students are not?',
    'How do you use your phone at work, and what is the rule?',
    'When did you make a mistake here, and how did you put it right?',
    'What would you like to learn in the next year?',
    'How do you tell your supervisor that something went well?',
  ],
  tries: [
    'Set up tomorrow before you leave today: clothes, keys, tools, first task.',
    'Pick one habit to sharpen for two weeks, such as being in place five minutes before the bell.',
    'Own one mistake out loud, in one sentence, with what you will do next time.',
    'Thank a person in another job for one real thing they did.',
    'Ask what training you can take this year, and if it is paid.',
    'Start a page with things you learned and did. It will help you in your next talk with your supervisor.',
    'When talk turns sour in the staff room, change the subject once. See what happens.',
  ],
  situations: {
    paraeducator: 'You do not agree with how the teacher handled something in front of the class. When and where do you bring it up?',
    clerical: 'A person at the counter shouts at you for a rule you did not make. What does your face do, and what do you say?',
    custodial: 'You cleaned the hall, and ten minutes later it is muddy again. What do you do with your anger?',
    transportation: 'You are running six minutes late, and a car cuts you off with children on board. How do you get back to calm?',
    food: 'A new coworker skips hand washing because the line is long. What do you say, and how?',
    trades: 'You said it would be fixed by Tuesday, and the part has not come. Whom do you tell, and when?',
    health: 'You are tired, and the fifth stomach ache of the morning walks in. How do you greet it?',
    security: 'A student tries to make you angry in front of friends. What does calm look like right now?',
    technical: 'A teacher calls a problem “your mess” by mail, with copies to five people. How do you answer?',
  },
  selfCheck: [
    'People can count on me to be in place and ready.',
    'I can stay calm when someone is not.',
    'I can say “That was my mistake” and go on.',
    'I know what I want to learn this year.',
  ],
} as const satisfies Topic
