// The path of a skilled trades worker: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in the skilled trades',
    places: [
      'Learn the shop: tool crib, parts, lockout kit, trucks and the job board.',
      'Ride along to the buildings you will serve, and find each mechanical room.',
      'See where drawings and manuals are kept, and which ones are wrong.',
      'Find the main shutoffs before you need them.',
    ],
    people: [
      'The foreman. Ask: “Who decides what comes first?”',
      'Head custodians. They know each noise their building makes.',
      'The person who orders parts, and how long it takes.',
    ],
    routines: [
      'Sign in at the office of each school, wear your badge, say where you will work.',
      'Learn how a work order is opened, written up and closed.',
      'Plan noise and dust around classes, tests and naps.',
      'Count your tools before you leave a room.',
    ],
    safety: [
      'Lock out and tag out, each time, also for a two-minute job.',
      'Ask what is known about asbestos and lead before you drill or cut.',
      'Block off your work space so that no student can walk in.',
    ],
  },
  month: {
    title: 'Your first month in the skilled trades',
    places: [
      'Know the oldest machine in each building, and its bad habits.',
      'Keep your truck so that you can find any part in the dark.',
      'Learn the roofs: how to get up, where to clip in, where not to step.',
    ],
    people: [
      'The other crafts. Trade favors, and learn where your work meets theirs.',
      'School secretaries, who know the quiet hours.',
      'The inspector or outside firm you will meet again.',
    ],
    routines: [
      'Tell the person who asked: what you found, what you did, what is left.',
      'Leave a room cleaner than it was.',
      'Keep a pocket log of fixes. Patterns show up in a month.',
    ],
    safety: [
      'Work with a partner at heights, in tight spaces and on live gear, or wait for one.',
      'Know what you do in a drill when you are on a roof or below the floor.',
      'Keep hot work away from detectors, and call it in first.',
    ],
  },
  quarter: {
    title: 'Your first quarter in the skilled trades',
    places: [
      'Learn the control system: what it shows, and what it hides.',
      'Know what is planned for the summer, and where your craft fits in.',
      'Walk one building just to look, with no order in your hand.',
    ],
    people: [
      'A person who will retire soon. Write down what only they know.',
      'The safety officer of the district.',
      'An apprentice or helper, to whom you can pass on one skill.',
    ],
    routines: [
      'Choose one repair that keeps coming back, and bring an idea to the crew.',
      'Ask for time to do checks before things break.',
      'Keep your cards and classes up to date, and look at the next one.',
    ],
    safety: [
      'Look over your own gear: harness, gloves, meter, ear plugs.',
      'Talk about one close call with the crew, with no blame.',
      'Watch your back and knees. A long career needs them.',
    ],
  },
} as const satisfies JobPath
