// The path of a security or safety aide: first week, first month, first quarter. Where its ideas come from: ../../catalogue.ts.
import type { JobPath } from '../../piece-shapes.ts'

export const path = {
  week: {
    title: 'Your first week in school security',
    places: [
      'Walk the fence, the doors and the stairs until you could draw them.',
      'Find the spots that no one sees: behind the gym, the far stairwell, the end of the lot.',
      'Learn where cameras look, and where they do not.',
      'See where you can take a student to talk in peace.',
    ],
    people: [
      'The administrator you answer to. Ask: “What do you want to know at once?”',
      'Front office and custodians: your extra eyes and ears.',
      'The officer or agency the school calls, and who makes that call.',
    ],
    routines: [
      'Learn the radio: short, calm, no student names on the air.',
      'Be in the same place at the same bell. Students count on it.',
      'Say hello first. People you greet will tell you things in time.',
      'Check in visitors the same way, whoever they are.',
    ],
    safety: [
      'Know your part in each drill, and where you stand.',
      'Do not chase, search or hold anyone unless your training and the rules say so.',
      'Call for help before you step in, not after.',
    ],
  },
  month: {
    title: 'Your first month in school security',
    places: [
      'Know how each part of the campus sounds when all is well.',
      'Learn the ways in and out during a game or a show.',
      'Find the quickest path to each wing that does not cross a full hallway.',
    ],
    people: [
      'Counselors. Many fights can be talked down a day before.',
      'Bus drivers and crossing guards at the end of the day.',
      'A few students who seem to know everyone.',
    ],
    routines: [
      'Stand at an angle, keep your hands open, speak low and slow.',
      'Offer a choice and a way out: “Walk with me, or sit here a minute.”',
      'Write reports with what you saw and heard. Leave out what you think it means.',
    ],
    safety: [
      'Know how to clear a hallway without touching anyone.',
      'Learn who may see a video, and that it is never you alone who decides.',
      'Check that your exits open, each morning.',
    ],
  },
  quarter: {
    title: 'Your first quarter in school security',
    places: [
      'Suggest one small change to a place where trouble starts: a light, a bench, an adult.',
      'Know what changes for tests, dances and the last week.',
      'Look at the whole plan with someone who knows the building in winter and summer.',
    ],
    people: [
      'Families who worry. Listen first, then tell what you can.',
      'Security staff in a school like yours.',
      'The trainer for calming and de-escalation.',
    ],
    routines: [
      'Ask a student you had trouble with how things are now.',
      'Look at your own reports: which hour, which place, what helped.',
      'Be fair, and ask someone you trust to tell you when it does not look so.',
    ],
    safety: [
      'Ask for a refresher on the rules about force and search.',
      'After a hard call, take ten minutes, and talk to someone.',
      'Go over the lockdown plan with a substitute in mind: would they know?',
    ],
  },
} as const satisfies JobPath
