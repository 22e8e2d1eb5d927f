// The path of a technical services worker: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in technical services',
    places: [
      'Find the server closet, the network cabinets and the shelf of spare devices.',
      'Learn the building by room number, since tickets speak in numbers.',
      'See where warranties, serial numbers and the loan list are kept.',
      'Set up a bench with good light, labels and a box for parts.',
    ],
    people: [
      'The lead of your team. Ask: “What may I fix, and what do I pass on?”',
      'The librarian or media aide, who hears of problems first.',
      'The secretary, whose printer is never allowed to fail.',
    ],
    routines: [
      'Learn how tickets come in, how they are ranked, and how they are closed.',
      'Ask “What were you trying to do?” before you touch a key.',
      'Knock, wait for a pause, and fix what you can without stopping the class.',
      'Write the fix in the ticket in words a new person would understand.',
    ],
    safety: [
      'Use your own account. Never ask for a password, and never tell one.',
      'Do not open student files or mail to see if they work. Use a test account.',
      'Unplug before you open a case, and keep cords off the walkway.',
    ],
  },
  month: {
    title: 'Your first month in technical services',
    places: [
      'Know where the signal is weak, and which rooms share an access point.',
      'Learn the path of one cable from the wall to the rack.',
      'Find the quiet hours of each lab and cart.',
    ],
    people: [
      'Two teachers who like to try new things, and two who do not.',
      'The district’s help desk and network staff.',
      'Students who help with devices, if your school has a team.',
    ],
    routines: [
      'Make a short list of the ten most common fixes, with pictures.',
      'Say when you will be back, and come back.',
      'Teach the fix while you do it, if the person wants to learn.',
    ],
    safety: [
      'Know what to do about a lost device, a strange mail, a locked screen that asks for money.',
      'Learn which student facts may go to which program, and who signs for it.',
      'If you come across something that worries you on a device, stop, tell the right person, do not copy it.',
    ],
  },
  quarter: {
    title: 'Your first quarter in technical services',
    places: [
      'Know what happens at testing time: rooms, devices, backup plan.',
      'Help to count devices once, and see where they go missing.',
      'Learn what runs when the power fails, and for how long.',
    ],
    people: [
      'The people who choose programs for the district. Tell them what you see in classrooms.',
      'A technician in a school with other machines than yours.',
      'Your union’s contact for job descriptions, as technical work changes fast.',
    ],
    routines: [
      'Look at one month of tickets and choose one cause to remove.',
      'Offer a ten-minute lesson before school on one thing that people ask for.',
      'Try each update on one machine first.',
    ],
    safety: [
      'Restore one file from a backup, to know that it can be done.',
      'Check who still has access to what, with your lead, after people leave.',
      'Rest your eyes, wrists and neck. Change your seat in the day.',
    ],
  },
} as const satisfies JobPath
