// Topic: getting started. Where its ideas come from: ../../catalogue.ts.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Getting started',
  about:
    'The first weeks in a new job are full of names, doors, keys and rules that others no longer notice. This topic helps you get your bearings and say out loud what you still need.',
  starters: [
    'What surprised you most in your first days here?',
    'What do you wish someone had told you on day one?',
    'Which part of the day do you feel sure about? Which part do you dread?',
    'Who has been a help so far, and with what?',
    'What do you do when you cannot find the person you need?',
    'Which word or short name do people here use that you had to guess?',
    'What did you do well in your last job that you can use here?',
    'What would make next week ten percent easier?',
  ],
  tries: [
    'Walk the building together for ten minutes. One of you shows, the other asks.',
    'Make a list of five phone numbers or room numbers you need, and keep it on you.',
    'Learn three names a day: one adult you see often, and two you pass.',
    'Write down each question as it comes. Sort them on Friday: ask now, ask later, found out.',
    'Find out how you call in sick, how you clock in, and when you are paid.',
    'Ask one person in another job to show you how their hour before the first bell goes.',
    'Read the calendar for the next month and mark the days when your work will change.',
  ],
  situations: {
    paraeducator: 'It is 8:05, the bell rings, and the room you were sent to is empty. What do you do in the next two minutes?',
    clerical: 'Two phones ring and a visitor stands at the counter, and you are alone. What comes first, and what can you say to the others?',
    custodial: 'On your second evening a door you must clean behind does not open with your keys. Who can help at that hour?',
    transportation: 'You drive the route for the first time, and a stop on your sheet is not on the street. What do you do with the bus full?',
    food: 'The line is long and you do not know how to ring up a guest lunch. How do you keep the line moving?',
    trades: 'You are sent to a boiler room you have never seen, with a work order of one line. What do you find out before you start?',
    health: 'The nurse is at another school and a child comes in pale and shaky. What is in the plan, and whom do you call?',
    security: 'On your first day at the door you know no faces. How do you greet people and still check each one?',
    technical: 'Thirty tablets do not connect, and the teacher says, “It always works when the other person does it.” Where do you begin?',
  },
  selfCheck: [
    'I can find my way to the places I need.',
    'I know who to call when something goes wrong.',
    'I know what is expected of me this week.',
    'I know where the rules for my job are written.',
    'I feel free to ask a question that may sound simple.',
  ],
} as const satisfies Topic
