// The path of a clerk or secretary: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in the school office',
    places: [
      'Learn where the bell schedule, the staff list and the room map hang, and keep copies at your desk.',
      'Find the keys, the radios, the visitor badges and the late slips.',
      'See where student files are locked, and who may open them.',
      'Try the copier, the mail and the loudspeaker once while the office is quiet.',
    ],
    people: [
      'The principal. Ask: “Which calls do you always want right away?”',
      'The nurse and the counselor, because many visits to your counter are for them.',
      'The clerk who had your desk before, or one in another school.',
    ],
    routines: [
      'Learn how attendance is taken and when it must be sent in.',
      'Write down each question you cannot answer, and who knew. It becomes your own handbook.',
      'Greet each person within a few seconds, even when you are on the phone. A nod is enough.',
      'Ask what a substitute gets when they come in, and have it ready by the first bell.',
    ],
    safety: [
      'Learn who may pick up a student, and how you check. When in doubt, you wait and ask.',
      'Know what you say on the loudspeaker in a lockdown, word for word.',
      'Turn your screen away from the counter, and lock it when you stand up.',
    ],
  },
  month: {
    title: 'Your first month in the school office',
    places: [
      'Know where forms live, on paper and online, and which ones are out of date.',
      'Find the place where lost things, found money and late deliveries go.',
      'Set up your desk so that nothing private can be read from the other side.',
    ],
    people: [
      'The district’s offices for payroll, enrollment and computers: a name and a number for each.',
      'Custodians, cooks and drivers. They hear from you first when a plan changes.',
      'Someone who can interpret for families, and how to reach them fast.',
    ],
    routines: [
      'Learn the big days of the month: pay day, reports, picture day, early release.',
      'Group small jobs, such as mail at nine and copies at two, and tell people when.',
      'Calm an upset visitor: listen to the end, say back what you heard, tell what happens next.',
    ],
    safety: [
      'Know what you may tell a caller about a student. Often the answer is: nothing, please come in.',
      'Practice the drill for a stranger who walks past your desk.',
      'Learn where the medicine log is, and that you do not give medicine unless you are trained for it.',
    ],
  },
  quarter: {
    title: 'Your first quarter in the school office',
    places: [
      'Clean one drawer or folder a week, with someone who knows what must be kept.',
      'Know where the yearly papers are kept: enrollment, budget, supplies.',
      'Make one page for whoever sits at your desk when you are out.',
    ],
    people: [
      'Office staff in two other schools, for the question that nobody here can answer.',
      'The person in your local who knows the contract rules on hours and breaks.',
      'Families who come often. A name said right is half the work.',
    ],
    routines: [
      'Pick one task that takes too long, and ask three people how they do it.',
      'Look ahead a month with the principal once a week.',
      'Ask for training in the program you use most. An hour now saves many later.',
    ],
    safety: [
      'Check with the team that the emergency cards are up to date.',
      'Ask what to do with a call that threatens, and keep that sheet next to the phone.',
      'Stand up, stretch and look away from the screen each hour.',
    ],
  },
} as const satisfies JobPath
