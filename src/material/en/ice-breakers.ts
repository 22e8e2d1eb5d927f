// Questions worth asking at a first meeting, and prompts for what went well. Our own; the custom is that of mentoring
// programs: begin with stories and common ground, and with what works.
import type { IceBreakers } from '../piece-shapes.ts'

export const iceBreakers = {
  questions: [
    'What was your first day in a school like, as a worker or as a child?',
    'Who was kind to you when you were new, and what did they do?',
    'Which hour of the school day do you like best?',
    'What do you do at work that nobody sees, and that matters?',
    'What is a small thing that makes a hard day better?',
    'What did you do before this job that helps you now?',
    'How do you like to learn something new: see it, read it, or try it?',
    'What do you want people here to call you?',
    'What makes you laugh at work?',
    'What would a good June look like for you?',
    'What should I know about your week, so that I pick a good time to call?',
    'What is one thing you hope we never do in these meetings?',
  ],
  wentWell: [
    'What went better than you thought it would?',
    'Who helped you, or whom did you help?',
    'What did you do that you could not do a month ago?',
    'Which small thing made a student’s day easier?',
    'What did you handle calmly?',
    'What did you say no to, and it was right?',
    'What do you want to remember on a hard day?',
    'What made you smile on the way home?',
  ],
} as const satisfies IceBreakers
