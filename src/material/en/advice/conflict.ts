// Advice: conflict. Where its ideas come from: ../../catalogue.ts.
import type { Advice } from '../../piece-shapes.ts'

export const advice = {
  title: 'When there is conflict',
  about:
    'People who care about their work will clash now and then: over space, time, orders or tone. A calm talk early keeps a small thing small.',
  points: [
    'Cool down first. Walk the hall once, drink some water, then talk.',
    'Speak to the person, not about the person. Go alone, in private, at a time that suits both.',
    'Tell what happened as a camera would show it. Then say what it meant for you.',
    'Ask for the other side, and mean it: “How did it look from where you stood?”',
    'Look for what each of you needs behind what each of you asks for. The cook needs the hall clear; the custodian needs the floor dry.',
    'Agree on one small step, and on a day to see if it works.',
    'Between the two of you: say it when a meeting felt wrong. Silence is how pairs drift apart.',
    'A mentor does not take sides and does not carry messages. Help your partner get ready for the talk.',
  ],
  phrases: [
    '“Can we find five minutes today? I would like to clear something up.”',
    '“I saw … and I felt … What I need is …”',
    '“I may have this wrong. How do you see it?”',
    '“What would make this work for you?”',
    '“I am sorry for my part in it.”',
    '“Let us try it for a week and talk on Friday.”',
    '“I am too upset to be fair right now. May I come back at two?”',
  ],
  beyond:
    'If there are threats, bullying, harassment or unfair treatment, do not try to settle it alone. Talk with your supervisor, your union representative or the office the district names; for your pair, with the program coordinator.',
} as const satisfies Advice
