// The path of a paraeducator: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week as a paraeducator',
    places: [
      'Walk your day once from door to door: each room, the lunchroom, recess, the bus line.',
      'Find the adult restroom, the staff room, and a safe spot for your bag and phone.',
      'Learn where the crisis plan, the sub folder and the first-aid kit are in each room you work in.',
      'See where students keep what they need to move, speak, hear or calm down.',
    ],
    people: [
      'The teacher or teachers you work with. Ask each: “Where do you want me when class starts?”',
      'The person who sets your schedule, and who to call when you are sick.',
      'The nurse, the office staff, and the custodian who is near your rooms.',
    ],
    routines: [
      'Ask what a student can do alone before you help. Then wait a little.',
      'Learn the signal that means “quiet” in each room, and use the same one.',
      'Find out how breaks and lunch are covered, so that no student is left alone.',
      'Keep notes about tasks, not about students. What a student needs stays in the school’s own files.',
    ],
    safety: [
      'Learn what to do in a fire drill and a lockdown, and which students need your help to get out.',
      'Ask which students have a health plan or a safety plan, and let the nurse or teacher show you your part.',
      'Do not lift, hold or restrain a student until you have been trained for it.',
      'Learn who you tell, the same day, if a student says something that worries you.',
    ],
  },
  month: {
    title: 'Your first month as a paraeducator',
    places: [
      'Know where lesson plans, copies and supplies are, so that you can begin without asking.',
      'Find two calm places where a student may take a break, and learn the rule for each.',
      'See where you may read the parts of a student’s plan that you need for your work.',
    ],
    people: [
      'The case manager of the students you support. Ask what to watch for and how to tell them.',
      'The speech, occupational or physical therapist. Ask for one thing you can do each day.',
      'Other paraeducators in the building. Trade one trick with each of them.',
      'Your union’s building representative.',
    ],
    routines: [
      'Set five minutes a week with the teacher: what worked, what to change, what comes next.',
      'Sit a little farther away. Step in when you are needed, then step back out.',
      'Give praise for what you saw: “You lined up the first time.”',
      'Give one direction at a time, in few words, and count to ten in your head.',
      'Change with the bell: know where you go and who takes over before you leave.',
    ],
    safety: [
      'Know the early signs that a student is upset, and the steps the team agreed on.',
      'Go through the evacuation route once with any wheelchair or walker.',
      'Learn how to call for help from each room, and from recess.',
      'Tell the right person about an injury, your own too, before you go home.',
    ],
  },
  quarter: {
    title: 'Your first quarter as a paraeducator',
    places: [
      'Find where training is posted, and sign up for one that fits your students.',
      'Know where meetings about your students take place, and if you are asked to come.',
      'Keep a small kit of your own: timer, sticky notes, markers, a quiet game.',
    ],
    people: [
      'The principal or assistant principal: say hello, and say what goes well in your room.',
      'A counselor or social worker, for the days when a student needs more than you can give.',
      'A paraeducator in another building, to see another way to do the same work.',
    ],
    routines: [
      'Each week, pick one thing a student now does alone, and tell the teacher.',
      'Ask the teacher to watch you for ten minutes, and tell you one thing to keep and one to try.',
      'Look back at your goals with your partner. Ask: “Is this still the right goal?”',
      'Get ready for grading, tests and breaks: your schedule will change, so ask early.',
    ],
    safety: [
      'Ask for training in lifting, calming or medical help if your work calls for it.',
      'Check that the sub folder tells the person who fills in what to do in an emergency.',
      'Notice your own stress. Take your break, and say so when the load is too much.',
    ],
  },
} as const satisfies JobPath
