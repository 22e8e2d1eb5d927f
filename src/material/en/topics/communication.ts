// Topic: communication. Where its ideas come from: ../../catalogue.ts.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Communication',
  about:
    'Most trouble at work begins with something that was not said, or was said in a rush. This topic is about clear words, good questions and the right moment, with students, families and the people you work with.',
  starters: [
    'With whom is it easy to talk here? What makes it easy?',
    'What have you wanted to say for weeks, and have not?',
    'How do you like to get news: in person, on paper, by text?',
    'When did a message go wrong? Where did it turn?',
    'What do you do when you do not speak the same language as a family?',
    'How do you speak up when everyone in the room has a higher title?',
    'What does your voice sound like when you are in a hurry?',
  ],
  tries: [
    'Before a hard talk, write one sentence: what you saw, and what you need.',
    'Start with “I”: “I get stuck when the list comes late. Could I have it by eight?”',
    'End a talk with who does what, and by when. Say it out loud.',
    'Use a person’s name, and learn to say it right. Ask if you are not sure.',
    'For a family that speaks another language, ask the office how to get an interpreter. Do not use a child for it.',
    'Read a message once more before you send it. Would you say it face to face?',
    'Choose the time: not in the hall, not before the bell, not when the other is upset.',
    'Find the one place where people leave messages for you, and check it at the same times each day.',
  ],
  situations: {
    paraeducator: 'A parent tells you at pickup, “You tell the teacher I am not happy.” What do you answer?',
    clerical: 'A father who speaks little English has filled in the wrong form. How do you help without making him feel small?',
    custodial: 'The note on your cart says only “Room 12 again!!” How do you find out what is meant, and from whom?',
    transportation: 'A parent is angry at the stop, and eight cars wait behind you. What do you say in ten seconds?',
    food: 'The kitchen runs out of the main dish at the last lunch. Who needs to know, and how do you tell the students?',
    trades: 'You must turn off the water in one wing. Who has to hear it, how long before, and in what way?',
    health: 'A mother cries on the phone because her child is ill at school. What are your first two sentences?',
    security: 'You hear three versions of what happened in the hall. How do you pass on only what you saw?',
    technical: 'You have to tell the whole staff about a new password rule. How do you say it in four plain sentences?',
  },
  selfCheck: [
    'I can say what I need in one clear sentence.',
    'I ask when I have not understood.',
    'I know how each person I work with likes to get news.',
    'I can pick the right time and place for a hard talk.',
    'I know how to get help when we do not share a language.',
  ],
} as const satisfies Topic
