// Advice: listening. Where its ideas come from: ../../catalogue.ts.
import type { Advice } from '../../piece-shapes.ts'

export const advice = {
  title: 'Listening',
  about:
    'Most people who bring a problem want to be heard before they want an answer. Good listening helps them find their own next step, and it costs nothing but quiet.',
  points: [
    'Put the phone face down and turn toward your partner. Ten minutes of full attention beat an hour of half.',
    'Ask one question, then wait. Count slowly to ten before you fill the silence.',
    'Say back what you heard in your own words, and ask if you got it right.',
    'Listen for the feeling as well as the facts. Name it gently: “That sounds tiring.”',
    'Ask before you advise: “Do you want ideas, or do you want me to listen?”',
    'Leave your own story for later. One short example is plenty.',
    'In a loud kitchen, bus yard or hallway, find a quiet corner first, or agree on a better time.',
    'At the end, let the other person say what they take away. It may not be what you thought.',
  ],
  phrases: [
    '“Tell me more about that.”',
    '“What was the hardest part for you?”',
    '“Let me see if I have it right: …”',
    '“What have you tried so far?”',
    '“What do you think you will do next?”',
    '“Do you want ideas now, or is it enough that I heard it?”',
    '“I do not know. Let us find out who does.”',
  ],
  beyond:
    'If what you hear is about harm to a child, to your partner or to anyone else, listening is not enough. Follow your school’s report steps the same day, and see “When to seek help”.',
} as const satisfies Advice
