// Advice: feedback. Where its ideas come from: ../../catalogue.ts.
import type { Advice } from '../../piece-shapes.ts'

export const advice = {
  title: 'Giving and taking feedback',
  about:
    'Feedback is news about what you did and what it led to, so that you can choose what to do next. Between partners it is a gift and never a grade, and it goes both ways.',
  points: [
    'Ask first: “Do you want to hear what I saw?” A no is fine.',
    'Say when and where, what you saw, and what it led to. Leave out what you guess.',
    'One thing at a time. A list of five helps nobody.',
    'Say what works as clearly as what does not. “Good job” is nice; “You knelt down to talk to her” is useful.',
    'Talk about it soon, in private, and never in front of students or other staff.',
    'When you receive it: breathe, say thank you, ask for an example. You may decide later what to do with it.',
    'Mentors, ask for feedback too: “What should I do more of, or less of?”',
    'What you hear stays between you. It never goes to a supervisor or into a file.',
  ],
  phrases: [
    '“May I tell you one thing I saw at the bus line?”',
    '“When you lowered your voice, the whole table got quiet.”',
    '“What was your plan there? What would you keep?”',
    '“Next time, you could try … What do you think?”',
    '“Thank you. Can you give me an example?”',
    '“I need to think about that. Can we come back to it on Thursday?”',
    '“That one stung a little. I want to hear it anyway.”',
  ],
  beyond:
    'If what you saw puts someone in danger, or breaks a rule you must report, feedback is not the way. Take it to the person who handles it, and tell your partner openly that you will.',
} as const satisfies Advice
