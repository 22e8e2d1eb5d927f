// The path of a custodian or maintenance worker: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week as a custodian',
    places: [
      'Walk the whole building with someone who knows it, roof door and crawl space too.',
      'Learn where water, gas and power shut off, and mark them on a small map.',
      'Find the closets, the sinks, the dumpsters and the loading door.',
      'See which doors must never be propped open.',
    ],
    people: [
      'The head custodian. Ask: “What do you look at first when you walk in?”',
      'The office, who will call you by radio. Learn the words they use.',
      'The kitchen staff, since your day and theirs meet at lunch.',
    ],
    routines: [
      'Learn your run in order: which rooms, at what time, and what can wait.',
      'Ask how each floor is cleaned, and which product is never used on it.',
      'Know how to leave your cart so that nobody can reach what is on it.',
      'Find out how teachers ask for things, and how you tell them it is done.',
    ],
    safety: [
      'Read the label before you open a bottle. Never mix two products.',
      'Find the eye wash, the gloves and the binder of safety sheets.',
      'Ask how blood and other body fluids are cleaned here, and wait for the training before you do it.',
    ],
  },
  month: {
    title: 'Your first month as a custodian',
    places: [
      'Know the weak spots: the roof leak, the slow drain, the door that sticks.',
      'Learn where each key belongs, and sign out what you take.',
      'Find the best spot for wet-floor signs on a rainy morning.',
    ],
    people: [
      'The trades crew of the district, and how a work order reaches them.',
      'Night and day crew: leave each other a short note.',
      'Coaches and clubs who use the gym after hours.',
    ],
    routines: [
      'Set up and take down a big room, such as the cafeteria for an evening, with a plan on paper.',
      'Lift with your legs, use the dolly, and ask for a second pair of hands.',
      'Check supplies on the same day each week, before they run out.',
    ],
    safety: [
      'Learn your part in a drill: what you open, what you lock, where you stand.',
      'Know who to call about a smell of gas, a spark or a broken window.',
      'Get help with a ladder. One holds, one climbs.',
    ],
  },
  quarter: {
    title: 'Your first quarter as a custodian',
    places: [
      'Learn how the heat and air are set, and what you may change.',
      'Know what must be checked outside: gates, play area, walks and lights.',
      'Plan the big jobs for the next break: floors, filters, windows.',
    ],
    people: [
      'The principal: show one thing you made better.',
      'A custodian in a newer or older building than yours.',
      'Students say hello to you each day. You may be the adult they see most.',
    ],
    routines: [
      'Keep a list of repairs that come back, and look for the cause together.',
      'Teach one thing you know to someone newer.',
      'Ask which certificate or class could be your next step.',
    ],
    safety: [
      'Get ready for the season: ice, heat, storms. Know the plan before the day.',
      'Wear what protects ears, eyes and hands, also for a quick job.',
      'Report a near miss. It is how the next person stays safe.',
    ],
  },
} as const satisfies JobPath
