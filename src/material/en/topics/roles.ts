// Topic: who does what. Where its ideas come from: ../../catalogue.ts.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Role clarification',
  about:
    'A school runs on many jobs that touch, and the lines between them are not always written down. This topic helps you find out what is yours to do, what is not, and who to ask when it is not clear.',
  starters: [
    'Which part of your job did nobody tell you about?',
    'When you get two different orders from two people, whose word counts?',
    'What do people often ask you to do that is not your job?',
    'What does your supervisor think you do all day? What do you really do?',
    'When did you step in and later wish you had asked first?',
    'Who covers for you when you are out, and what would they need to know?',
    'Where does your job end and the next person’s begin?',
  ],
  tries: [
    'Find your written job description. Mark what you do each day, what you do now and then, and what you have never done.',
    'Draw a small map: you in the middle, and the people who give you work around you.',
    'Ask your supervisor one question: “What are the three things that matter most in my job?”',
    'Write down the next three times you think “Is this mine to do?” Bring them to your meeting.',
    'Practice one kind way to say, “I need to check before I do that.”',
    'Spend ten minutes seeing how a job next to yours works, if your supervisor agrees.',
    'Make a one-page note for the person who fills in for you. Leave out names of students.',
  ],
  situations: {
    paraeducator: 'The teacher is out, and the substitute asks you to teach the lesson. What do you say, and who do you call?',
    clerical: 'A parent at the counter wants a copy of a record right now. You are not sure you may give it. What is your next step?',
    custodial: 'A teacher asks you to move a heavy cabinet during your lunch, and your supervisor gave you another job. Who decides?',
    transportation: 'The school asks you to drop a child at a stop that is not on your list. Whose yes do you need?',
    food: 'A student says he may not eat nuts, but nothing is on your list. Who must you ask before you serve?',
    trades: 'You came to fix one sink, and three people stop you with other repairs. How do you keep to the order of work?',
    health: 'A teacher sends a student to you and says, “Just give her the pill from her bag.” What are you allowed to do?',
    security: 'An assistant principal asks you to search a bag. Which part of that is yours, and which part is not?',
    technical: 'A teacher asks for the password of a student’s account so that the class can go on. What can you offer instead?',
  },
  selfCheck: [
    'I can say in three sentences what my job is.',
    'I know who gives me work and whose word counts.',
    'I know what I must never do, even if someone asks.',
    'I can say “Let me check” without feeling bad.',
    'I know who to ask when a task is not clear.',
  ],
} as const satisfies Topic
