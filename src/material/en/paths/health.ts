// The path of a health or student services aide: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in health and student services',
    places: [
      'Learn the health room: cot, sink, ice, locked cabinet, phone.',
      'Find each AED and each emergency kit in the building.',
      'See where health plans are kept, and which pages you may read.',
      'Look for a corner where a student can talk without being heard.',
    ],
    people: [
      'The school nurse. Ask: “What may I do alone, and when do I call you?”',
      'The counselor and the social worker, and when each is in the building.',
      'Office staff, who phone home.',
    ],
    routines: [
      'Write down each visit the way this school does it: facts, no guesses.',
      'Ask one open question and wait: “What brings you in?”',
      'Clean hands, clean surface, new gloves for each person.',
      'Know who goes back to class, who rests, and who goes home, and who decides.',
    ],
    safety: [
      'Give medicine only if the nurse has trained you and the papers are there.',
      'Learn the signs of a severe allergy, a seizure and an asthma attack, and the school’s steps.',
      'You must report a worry about harm. Learn to whom, and how, this week.',
    ],
  },
  month: {
    title: 'Your first month in health and student services',
    places: [
      'Stock a small bag for drills and field trips, with a list inside.',
      'Know where a wheelchair, a blanket and spare clothes are.',
      'Learn how to reach you when you are not in your room, and post it.',
    ],
    people: [
      'Teachers of the students you see most.',
      'PE staff, coaches and playground aides, since many bumps start there.',
      'Groups in town that help families with food, coats or glasses.',
    ],
    routines: [
      'Use the same calm steps each time: look, ask, help, write, tell.',
      'Call families with the good news too.',
      'Close the door and lower your voice. What is said in your room stays there, except for safety.',
    ],
    safety: [
      'Practice an emergency with the nurse: who calls, who stays, who meets the ambulance.',
      'Know which notes belong in the health file, and that none belong on your own phone.',
      'Take care with needles and sharps. Use the right box, each time.',
    ],
  },
  quarter: {
    title: 'Your first quarter in health and student services',
    places: [
      'Check dates on supplies and order before they end.',
      'Know where screenings take place, and what has to be ready.',
      'Make your room a little kinder: a plant, a clock, a soft light.',
    ],
    people: [
      'Health staff in two other schools, to ask, “How do you handle this?”',
      'The team that meets about attendance or student support.',
      'Someone you can talk to after a hard day, with no names.',
    ],
    routines: [
      'Notice who comes often, and bring it to the nurse or counselor, not to the staff room.',
      'Teach one small habit, such as hand washing, in a class that asks.',
      'Renew first aid and CPR before the card runs out.',
    ],
    safety: [
      'Go over each emergency plan again with the nurse. Students change.',
      'Know your own limits: what you have seen stays with you. Ask for help early.',
      'Help to plan for a season of flu or heat.',
    ],
  },
} as const satisfies JobPath
