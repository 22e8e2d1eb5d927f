// Topic: confidentiality and ethics. Where its ideas come from: ../../catalogue.ts. States facts, no legal conclusions.
import type { Topic } from '../../piece-shapes.ts'

export const topic = {
  title: 'Confidentiality and ethics',
  about:
    'School staff see and hear things about students and families that are not theirs to tell. This topic is about keeping trust: what stays private, what must be reported, and how to act when right is hard to see.',
  starters: [
    'What do people ask you about students when you are at the store?',
    'Where in your building is it too easy to overhear things?',
    'When did you keep something to yourself, and you were glad of it later?',
    'What do you do when a friend at work begins to gossip?',
    'Which things do you have to report, and to whom?',
    'How do you write a note about your day without pointing at a student?',
    'What would you do if you saw a person you like break a rule?',
    'What do we two want to keep just between us?',
  ],
  tries: [
    'Find your school’s rules about student privacy. Read one page and mark one question.',
    'Practice a kind answer for “What is wrong with that child?” Such as: “I cannot talk about students. How are you?”',
    'Look over your desk, cart, bus or screen at the end of the day. Put away what others should not see.',
    'For one week, say and write “a student” in place of a name, also when you talk with each other.',
    'Ask who in your building takes reports of harm, and how you reach that person after hours.',
    'Check your phone for photos with students in them. Ask which ones you may have at all.',
  ],
  situations: {
    paraeducator: 'In the parking lot a parent asks how another child in the room is doing. What do you say, kindly and in one sentence?',
    clerical: 'A caller says she is the aunt and asks which bus a child takes. What do you do before you say one word?',
    custodial: 'You find a paper with test scores and names in the trash by the copier. Where does it go?',
    transportation: 'Two riders tell you about trouble at home while you drive. What do you do at the end of the route?',
    food: 'A person in line asks why some students do not pay. How do you answer so that nobody feels singled out?',
    trades: 'While you fix a light in an office, you hear a talk about a student. What do you do?',
    health: 'A teacher asks what medicine a student takes. Who may know, and whom do you ask first?',
    security: 'A reporter at the gate asks about the fight yesterday. Who speaks for the school?',
    technical: 'While you repair a laptop, a private message of a student is open on the screen. What do you do, and what do you not do?',
  },
  selfCheck: [
    'I know what I may say about students, and to whom.',
    'I know what I have to report, and who takes the report.',
    'I can turn down a nosy question and stay friendly.',
    'I keep papers, keys, screens and photos where they belong.',
    'I know who to ask when I am not sure what is right.',
  ],
} as const satisfies Topic
