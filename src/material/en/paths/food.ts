// The path of a cook or food service worker: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in the school kitchen',
    places: [
      'Learn the kitchen like a map: hot line, cold line, dish room, dry store, walk-in.',
      'Find the hand sink, the gloves, the aprons and the hair nets.',
      'See where the menu, the recipes and the counts for the day are posted.',
      'Know how to get out of the walk-in if the door shuts.',
    ],
    people: [
      'The kitchen lead. Ask: “What must be ready first?”',
      'The cashier, who knows how meals are counted.',
      'The custodian who shares the lunchroom with you.',
    ],
    routines: [
      'Wash your hands often: coming in, after raw food, after trash, after your phone.',
      'Learn what goes on a tray so that it counts as a full meal.',
      'Write the date on all you open or store. Old goes in front.',
      'Smile at the window. For some it is the best minute of the day.',
    ],
    safety: [
      'Find out how food allergies are marked here. If you are not sure, do not serve it: ask.',
      'Take temperatures and write them down, hot and cold.',
      'Learn to use the slicer and the steamer from someone, not from a guess.',
    ],
  },
  month: {
    title: 'Your first month in the school kitchen',
    places: [
      'Know where spare pans, filters and paper goods are, for the day it gets busy.',
      'Set your station so that each thing is one step away.',
      'See how a delivery comes in, and what is checked before you sign.',
    ],
    people: [
      'Lunch aides and teachers on duty. Agree how the line should move.',
      'The nurse, for diets and allergies.',
      'A cook from a bigger or smaller school.',
    ],
    routines: [
      'Cook in small batches, so that the last class eats as well as the first.',
      'Clean as you go. Your future self will thank you.',
      'Treat every meal the same at the register. Nobody should hear who pays and who does not.',
    ],
    safety: [
      'Know what to do about a burn, a cut and a fire on the stove.',
      'Lift heavy pots with a partner, and call “behind” when you pass.',
      'Learn what to keep and what to throw out when the power fails.',
    ],
  },
  quarter: {
    title: 'Your first quarter in the school kitchen',
    places: [
      'Learn each station, so that you can stand in for anyone.',
      'Know where the records for an inspection are kept.',
      'Find the spot in the kitchen that slows all of you, and try a change.',
    ],
    people: [
      'The food service office of the district, for classes and hours.',
      'Students: ask what they like, and tell the lead.',
      'A person in your local who knows about shifts and breaks.',
    ],
    routines: [
      'Count what comes back on trays for one week, and talk about it.',
      'Learn to plan a week: order, thaw, prep, serve.',
      'Ask about the next food safety certificate.',
    ],
    safety: [
      'Walk through an inspection sheet with the lead before the inspector does.',
      'Check shoes, mats and wet floors. Most falls are on an ordinary day.',
      'Drink water and cool off in the hot weeks.',
    ],
  },
} as const satisfies JobPath
