// Advice: boundaries. Where its ideas come from: ../../catalogue.ts.
import type { Advice } from '../../piece-shapes.ts'

export const advice = {
  title: 'Boundaries',
  about:
    'A mentor is a peer who walks along: not a boss, not a therapist, not a rescuer. Clear edges keep the two of you safe, rested and friendly.',
  points: [
    'Not evaluation: a mentor does not rate, does not report to supervisors, and does not sit in on reviews.',
    'Not therapy: you can listen to a hard day. For what keeps coming back, help your partner find someone trained for it.',
    'Not a second job: keep to the time you agreed on. A text at ten at night can wait, unless you both said it is fine.',
    'Not doing it for them: show, ask, let them try. A partner who always gets the answer stops looking for it.',
    'No lending money, no selling, no rides or favors that one of you could not turn down.',
    'What is said between you stays there. The few limits are in your letter: read them again together.',
    'A mentee owes no private story. “I would rather not say” is a full answer.',
    'If you feel used, watched or drained, say so early. You may change the rhythm, take a pause or end it.',
  ],
  phrases: [
    '“I am here as your partner, not as your supervisor.”',
    '“That sounds like more than I can help with well. May I help you find the right person?”',
    '“I have twenty minutes. What matters most to you today?”',
    '“I would rather keep that private.”',
    '“I cannot speak for you, but I can help you get ready.”',
    '“If someone asks me how you are doing, I will say: please ask them.”',
  ],
  beyond:
    'If a supervisor asks you to judge or watch your partner, say that the program does not allow it and tell the coordinator. If someone crosses a line with you, you need no reason to leave the pair.',
} as const satisfies Advice
