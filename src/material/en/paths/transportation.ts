// The path of a bus driver or bus aide: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in transportation',
    places: [
      'Learn the yard: your parking spot, the fuel, the wash, the shop, the board with keys.',
      'Drive your route without students, at the same hour, with someone who knows it.',
      'Find each switch on the bus with your eyes shut: door, lights, mirrors, heat.',
      'See where the first-aid kit, the triangles and the fire extinguisher are.',
    ],
    people: [
      'Dispatch. Learn their voice, and when they want to hear from you.',
      'The mechanic who looks after your bus.',
      'The staff member who meets the bus at each school.',
    ],
    routines: [
      'Do the full walk-around each time, with the sheet in your hand.',
      'Say good morning to each rider. It sets the tone for the day.',
      'Learn the order of stops and the names on your list, then keep the list out of sight.',
      'Walk to the last seat after each run and look under it. No one stays behind.',
    ],
    safety: [
      'Count at each stop and watch the danger zone until all are clear.',
      'Know what you do at a railroad crossing, each time, with no shortcut.',
      'Learn how to get everyone out by the back door, and who could help.',
    ],
  },
  month: {
    title: 'Your first month in transportation',
    places: [
      'Know the hard spots: the blind corner, the low branch, the street that floods.',
      'Find two safe places to pull over on each run.',
      'Learn the side streets, for the day the road is closed.',
    ],
    people: [
      'The aide who rides with you, or the driver you ride with. Agree who does what.',
      'The assistant principal who handles bus matters. Ask how to report, and how fast.',
      'Families at the stop. A wave goes a long way.',
    ],
    routines: [
      'Give two or three bus rules in plain words, and keep them the same each day.',
      'Use the mirror and a calm voice. Stop the bus before you handle a problem.',
      'Rest, water and a short walk between runs are part of the job.',
    ],
    safety: [
      'Learn how each wheelchair is tied down, and check each strap by hand.',
      'Know which riders must be met by an adult, and what you do when nobody is there.',
      'Keep the phone away while the bus is moving. Jot things down when it is parked.',
    ],
  },
  quarter: {
    title: 'Your first quarter in transportation',
    places: [
      'Try a route that is not yours, with its driver, so that you can step in one day.',
      'Know where trip sheets, hours and route changes are posted.',
      'Write clear notes for a substitute: turns, stops, and what works.',
    ],
    people: [
      'A driver with many years. Ask about their worst winter morning.',
      'A teacher or paraeducator who knows a rider well, for what calms and what does not.',
      'Your local’s contact for routes, bids and hours.',
    ],
    routines: [
      'Look back on one run a week: what went smooth, what you would do again.',
      'Thank riders for what you saw: “You made room for a friend.”',
      'Keep the dates of your license, health check and classes in one spot.',
    ],
    safety: [
      'Do a drill with your riders, and ask what was hard.',
      'Get ready for snow, fog and low sun: leave earlier, leave more space.',
      'Say so when you are too tired or too sick to drive.',
    ],
  },
} as const satisfies JobPath
