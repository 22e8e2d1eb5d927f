// Topic: proactive behavior management. Where its ideas come from: ../../catalogue.ts. Nothing here is a way to
// restrain, and nothing replaces a student's own plan.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Proactive behavior management',
  about:
    'It is easier to prevent trouble than to stop it, and most of it comes at the same times and places. This topic is about clear rules, calm voices and small changes that help students do well before things go wrong.',
  starters: [
    'When and where in your day does trouble start most often?',
    'What do students do right that nobody mentions?',
    'What is your first move when you see it coming?',
    'Which rule do students break because nobody ever taught it?',
    'What sets you off? How do you notice it in your body?',
    'Who do you call, and when is it time to call?',
    'After a bad moment, how do you and the student start again?',
  ],
  tries: [
    'Greet students by name at the door, the bus step or the counter for one week.',
    'Say what to do, not what to stop: “Walk, please,” in place of “No running!”',
    'Stand where trouble starts, two minutes before it starts.',
    'Give a choice of two things you can both live with.',
    'Tell four students what they did right before you correct one.',
    'Move closer, lower your voice, and give the student room to save face.',
    'Ask what the school’s own rules and steps are, and use the same words for them.',
    'After a hard moment, take two minutes and three slow breaths before you go on.',
  ],
  situations: {
    paraeducator: 'Each day after recess the line falls apart at the door. What could you change before the bell?',
    clerical: 'Three students are sent to the office and start to tease one another on the bench. What do you do from your chair?',
    custodial: 'Students throw paper towels on the ceiling in the same restroom each week. Who could help you break the habit?',
    transportation: 'Voices in the back get louder with each stop. What can you do at a safe place, and what do you never do while you drive?',
    food: 'Two students push in line for the same spot. What do you say first?',
    trades: 'Students gather around your ladder and will not move. How do you clear the space in a friendly way?',
    health: 'A student comes to your room each day when math begins. What do you notice, and who should hear of it?',
    security: 'Two groups stare at each other at the lockers. What do you do in the first thirty seconds?',
    technical: 'A student finds a way around the filter and shows it to friends. What is your part, and what is not?',
  },
  selfCheck: [
    'I know when and where trouble tends to start.',
    'I can give a direction that says what to do.',
    'I can stay calm and keep my voice low.',
    'I know the school’s steps, and when to call for help.',
    'I can start fresh with a student after a bad day.',
  ],
} as const satisfies Topic
