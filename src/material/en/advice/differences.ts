// Advice: appreciating differences. Where its ideas come from: ../../catalogue.ts. That teaching to a "learning style"
// helps is not borne out (Pashler and others, 2008); what is said here is only: ask, and use more than one way.
import type { Advice } from '../../piece-shapes.ts'

export const advice = {
  title: 'Appreciating differences',
  about:
    'You two may differ in culture, language, age, gender, or the way you like to learn, and that is a good thing. Ask in place of guessing, and you both see more.',
  points: [
    'Culture: ask what respect looks like to your partner. To look someone in the eye, to joke, to be late: each can mean something else.',
    'Culture: find out which holidays and fasts matter, and plan meetings and food around them.',
    'Language: speak plainly, not loudly. Skip sayings and short names that only insiders know, and write down what counts.',
    'Language: agree on which language you use for what. Mixing is fine. Nobody has to say sorry for an accent.',
    'Age: a mentor may be younger than the mentee. Say out loud what each of you has done that the other has not.',
    'Gender: ask what name and words your partner uses. Do not guess what a person can lift, fix, teach or feel.',
    'Ways to learn: ask how the last new thing was learned. Most people need more than one way: see it, try it, talk it over.',
    'When you get it wrong, say so in a sentence, and go on. A long excuse makes it about you.',
  ],
  phrases: [
    '“How do you like to do this? I know only my way.”',
    '“Did I say that right? Please tell me how you say your name.”',
    '“That word was new to me. What does it mean to you?”',
    '“What should I know about your holidays this year?”',
    '“You have done this longer than I have. What am I not seeing?”',
    '“Shall I show it, write it, or do it with you?”',
    '“I got that wrong. Thank you for telling me.”',
  ],
  beyond:
    'If someone is treated worse because of who they are, that is not a matter of style. Your district has a person for it, and your union can help; you may always ask the coordinator for another match.',
} as const satisfies Advice
