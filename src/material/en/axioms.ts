// The sayings of the axiom calendar, by the time of the school year. Our own words; where the ideas come from, and which
// week takes which saying, is told in ../axioms/axiom-of-the-week.ts.
import type { Axioms } from '../axioms/axiom-of-the-week.ts'

export const axioms = {
  // The first weeks of the school year.
  start: [
    'Nobody learns a building in one week.',
    'Learn one name a day, and use it.',
    'You do not have to know it all. You have to know who to ask.',
    'Being new is a season, not a fault.',
  ],
  // Any other week of the school year.
  ordinary: [
    'Ask the question in the room, not in the car.',
    'Listen first. Advice keeps.',
    'A small step done beats a big plan waiting.',
    'Say what went well before you say what went wrong.',
    'Trust grows in five-minute talks.',
    'Show it once, do it together once, then step back.',
    'A good question is a gift. Leave time to open it.',
    'Write it down while it is warm.',
    'Thank the person who told you the truth kindly.',
    'Silence is thinking time. Let it be.',
    'What we say here stays here. That is why we can say it.',
    'When in doubt, ask twice and act once.',
    'Your way is one way. Ask to see another.',
    'Praise what you saw, not what you guessed.',
    'The calm voice in the hall is the one they remember.',
    'A break is part of the work.',
    'Try it for a week before you judge it.',
    'Pick the next date before you part.',
    'A mistake shared early stays small.',
    'Students notice how we treat one another.',
    'Ask for help before you need a rescue.',
    'Different shoes walk the same hallway.',
    'Feedback is a window, not a verdict.',
    'Notice one good thing before lunch.',
    'The job list says what you do. The children show you why.',
    'Keep one promise. Then make the next.',
    'You can be kind and still say no.',
    'Every old hand was a new hand once.',
    'A goal may change. Say so, and go on.',
    'Wait ten seconds. Half of all answers come late.',
    'Bring the problem, and one idea.',
    'Drop your shoulders. Then open the door.',
    'Did something help you? Pass it on.',
    'Missed a week? Begin again. Nothing is lost.',
    'Two who talk can carry more than two who do not.',
    'A partner does not carry your bag. A partner walks beside you.',
  ],
  // The week of Thanksgiving.
  thanks: [
    'Name one person who makes your day lighter. Then tell them.',
  ],
  // The two weeks of the winter holidays.
  winter: [
    'Leave the keys on the hook, and the worries with them.',
    'Rest now. It is next month’s strength.',
  ],
  // The first week after them.
  back: [
    'Start the year with one thing, not ten.',
  ],
  // April and early May, when most states test.
  testing: [
    'A quiet hall is a gift we all can give.',
    'Test weeks change every job. Ask early what yours will be.',
    'A calm adult is the best help on a test day.',
    'A score tells about one day. You see the other days.',
    'When the plan changes by noon, ask what comes first.',
    'Be kind on tired days, to yourself too.',
  ],
  // The last four weeks of the season.
  closing: [
    'Look how far you have come, not only how far is left.',
    'An ending goes better when you plan it.',
    'Say thank you by name, for one real thing.',
    'What you learn in June helps someone in September.',
  ],
  // After the season, until the next one begins.
  summer: [
    'An empty hallway is a good place to think.',
    'What do you want to do again? What can you leave behind?',
    'Fix the small thing now that there is time for it.',
    'Sleep is not lazy.',
    'Write to someone who was new with you.',
    'Read one page about something you always wondered.',
    'You are more than your job. Feed the rest, too.',
    'Let a plan grow slowly. It has all summer.',
    'Old notes make good maps.',
    'Somebody will be new in a few weeks. Save them a seat.',
    'Set one hope for the fall, and keep it small.',
    'Come back rested, not ready for everything.',
    'A new year begins with a hello.',
  ],
} as const satisfies Axioms
