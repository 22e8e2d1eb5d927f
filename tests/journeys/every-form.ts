// Every form and every dialog of the app, a row each. The journeys of bad input fill each form; the walk of errors and
// dialogs looks each over. A file with a form or a dialog and without a row fails tests/app/every-screen.test.ts.
import { addresses } from '../../src/app/addresses.ts'
import { longTextLimit, shortTextLimit } from '../../src/foundation/text.ts'
import type { Day } from '../../src/foundation/day.ts'
import type { FilledIds } from './filled-book.ts'

export interface FormRow {
  readonly name: string
  /** The file under src/app that holds the form. */
  readonly file: string
  readonly address: string
  /** The button that opens the form on its page. */
  readonly opener?: string
  /** The box the hostile and the too long words go into; without a limit it takes no words (a day, a time). */
  readonly box: string
  readonly limit?: number
  /** A box or choice that must not be empty. */
  readonly needed?: string
  /** What is wrong in the needed box, where empty is not. */
  readonly wrong?: string
  /** False for a form that keeps every word by itself and has no Keep. */
  readonly hasKeep?: boolean
  /** False for the forms of one box, whose error stands at the box alone. */
  readonly summary?: boolean
  /** The form stays as it is when it is kept. */
  readonly stays?: boolean
  /** What else must be filled in. */
  readonly also?: Readonly<Record<string, string>>
  /** How often the phone holds the words once they are kept, where it is more than once: in both rings, in each planned meeting. */
  readonly times?: number
  /** Where the kept words are found: an address, or `form`, `next`, `its entry`, `its meeting`. */
  readonly shownAt?: string
}

export const formsOf = (ids: FilledIds): readonly FormRow[] => [
  { name: 'jot box', file: 'today/JotBox', address: addresses.today, box: 'text', limit: longTextLimit, needed: 'text', summary: false, shownAt: 'its entry' },
  { name: 'reflection', file: 'journal/PrivateEntryEditor', address: addresses.newEntry, box: 'answer.going', limit: longTextLimit, shownAt: 'form' },
  { name: 'shared entry', file: 'journal/SharedEntryEditor', address: addresses.entry(ids.sharedEntry), opener: 'Edit', box: 'answer.going', limit: longTextLimit, shownAt: addresses.entry(ids.sharedEntry) },
  { name: 'goal', file: 'goals/GoalForm', address: addresses.newGoal, box: 'text', limit: longTextLimit, needed: 'text', shownAt: 'next' },
  { name: 'goal’s time frame', file: 'goals/GoalForm', address: addresses.newGoal, box: 'timeFrame', limit: shortTextLimit, also: { text: 'A goal' }, shownAt: 'next' },
  { name: 'words of a goal reached', file: 'goals/NoteForm', address: addresses.goal(ids.reachedGoal), opener: 'Add words of your own', box: 'note', limit: longTextLimit, needed: 'note', shownAt: addresses.goal(ids.reachedGoal) },
  { name: 'check-in', file: 'goals/CheckInCard', address: addresses.goal(ids.goal), box: 'note', limit: longTextLimit, needed: 'standing', also: { standing: 'started' }, shownAt: 'form' },
  { name: 'step', file: 'goals/StepForm', address: addresses.goal(ids.goal), opener: 'Add a step', box: 'action', limit: longTextLimit, needed: 'action', shownAt: 'form' },
  { name: 'schedule', file: 'schedule/ScheduleForm', address: addresses.schedule, box: 'place', limit: shortTextLimit, needed: 'time', also: { time: '12:10' }, shownAt: addresses.schedule, times: 31 },
  { name: 'season', file: 'schedule/SeasonForm', address: addresses.season, box: 'end', needed: 'end' },
  { name: 'days off', file: 'schedule/DaysOffForm', address: addresses.season, opener: 'Add days off', box: 'label', limit: shortTextLimit, needed: 'first', also: { first: '2026-12-21' }, shownAt: 'form' },
  { name: 'ground rules, cancel', file: 'schedule/GroundRulesForm', address: addresses.groundRules, box: 'cancel', limit: longTextLimit, stays: true, shownAt: addresses.groundRules },
  { name: 'ground rules, reach', file: 'schedule/GroundRulesForm', address: addresses.groundRules, box: 'reach', limit: longTextLimit, stays: true, shownAt: addresses.groundRules },
  { name: 'add a meeting', file: 'meetings/MeetingForm', address: addresses.newMeeting, box: 'topic', limit: shortTextLimit, needed: 'time', also: { day: 'other', dayOwn: '2026-11-19', time: '15:30' }, shownAt: 'next' },
  { name: 'move a meeting', file: 'meetings/MeetingForm', address: addresses.changeMeeting(ids.nextMeeting), box: 'place', limit: shortTextLimit, needed: 'time', also: { time: '12:20' }, shownAt: 'next' },
  { name: 'focus', file: 'agenda/AimForm', address: addresses.getReady(ids.skippedMeeting), box: 'aim', limit: longTextLimit, summary: false, stays: true, shownAt: addresses.getReady(ids.skippedMeeting) },
  { name: 'what was useful', file: 'agenda/UsefulWords', address: addresses.meeting(ids.heldMeeting), box: 'useful', limit: longTextLimit, summary: false, stays: true, shownAt: addresses.meeting(ids.heldMeeting) },
  { name: 'We met', file: 'meetings/MetForm', address: addresses.met, box: 'menteeThen', limit: longTextLimit, shownAt: 'its meeting' },
  { name: 'attendance', file: 'meetings/CorrectionForm', address: addresses.correctAttendance(ids.heldMeeting), box: 'topic', limit: shortTextLimit, needed: 'whenDay', also: { whenDay: '2026-11-05' }, shownAt: addresses.correctAttendance(ids.heldMeeting) },
  { name: 'question', file: 'forms/WordsForm', address: addresses.questions, box: 'text', limit: longTextLimit, needed: 'text', shownAt: 'form' },
  { name: 'person who helps', file: 'mosaic/ContactForm', address: addresses.newContact, box: 'helpsWith', limit: longTextLimit, needed: 'name', also: { name: 'Rosa' }, shownAt: addresses.contacts },
  { name: 'resource', file: 'resources/ResourceForm', address: addresses.newResource, box: 'note', limit: longTextLimit, needed: 'name', also: { name: 'Handbook' }, shownAt: addresses.resources },
  { name: 'common ground', file: 'first-meeting/StepForm', address: addresses.firstMeetingStep('common'), box: 'common', limit: longTextLimit, stays: true, shownAt: addresses.firstMeetingStep('common') },
  { name: 'reservation', file: 'first-meeting/ReservationsStep', address: addresses.firstMeetingStep('reservations'), box: 'text', limit: longTextLimit, needed: 'text', summary: false, shownAt: 'form' },
  { name: 'agenda item', file: 'forms/WordsForm', address: addresses.getReady(ids.nextMeeting), box: 'item', limit: longTextLimit, needed: 'item', summary: false, shownAt: 'form' },
  { name: 'preparation', file: 'agenda/PreparationForm', address: addresses.getReady(ids.nextMeeting), box: 'text', limit: longTextLimit, summary: false, hasKeep: false },
  { name: 'break', file: 'breaks/BreakForm', address: addresses.breaks, opener: 'Add a break', box: 'from', needed: 'from' },
  { name: 'early day', file: 'breaks/EarlyDayForm', address: addresses.breaks, opener: 'Add such a day', box: 'day', needed: 'day' },
  { name: 'pause', file: 'quiet/PauseForm', address: addresses.quiet, box: 'until', needed: 'until', wrong: '2020-01-01' },
  { name: 'names not to share', file: 'settings/StudentNamesCard', address: addresses.settings, box: 'studentNames', limit: 20_000, summary: false },
  { name: 'answers of a round', file: 'rounds/AnswerForm', address: addresses.answerRound(ids.newRound), box: 'answer', limit: longTextLimit, needed: 'start' },
  { name: 'own pledge', file: 'letter/InPlaceForm', address: addresses.letter, opener: 'Add a pledge of our own', box: 'text', limit: longTextLimit, needed: 'text', shownAt: addresses.letter },
  { name: 'signing', file: 'letter/SignForm', address: addresses.signAs('mentee'), box: 'name', limit: shortTextLimit, needed: 'name', shownAt: addresses.letter, times: 2 },
  { name: 'signing a statement', file: 'program/SignStatementForm', address: addresses.signStatement({ kind: 'attendance', from: '2026-11-01' as Day, to: '2026-11-30' as Day }, 'mentee'), box: 'name', limit: shortTextLimit, needed: 'name', shownAt: addresses.handAttendance },
  { name: 'monthly record', file: 'program/MonthlyForm', address: addresses.monthlyOf('2026-11'), box: 'comments', limit: longTextLimit, needed: 'mentor' },
  { name: 'mentor application', file: 'program/ApplyForm', address: addresses.apply('mentor'), box: 'why', limit: longTextLimit, needed: 'name' },
  { name: 'mentee application', file: 'program/ApplyForm', address: addresses.apply('mentee'), box: 'expect', limit: longTextLimit, needed: 'name' },
  { name: 'exit form', file: 'program/ExitForm', address: addresses.exitForm, box: 'recommendations', limit: longTextLimit, needed: 'mentor' },
  { name: 'bells', file: 'program/BellForm', address: addresses.monthlyOf('2026-11'), box: 'lunchTo', needed: 'lunchTo', wrong: '12:30' },
  { name: 'log field', file: 'journal/FormFields', address: addresses.logFields, box: 'label', limit: shortTextLimit, needed: 'label', summary: false, shownAt: addresses.logFields },
  { name: 'people', file: 'pair/PeopleScreen', address: addresses.people, box: 'myName', limit: shortTextLimit, needed: 'myName', shownAt: addresses.people, times: 2 },
  { name: 'workplace', file: 'pair/PeopleScreen', address: addresses.people, box: 'myWorkplace', limit: shortTextLimit, shownAt: addresses.people, times: 2 },
  { name: 'coordinator', file: 'ending/CoordinatorForm', address: addresses.anotherMatch, box: 'name', limit: shortTextLimit, stays: true, shownAt: addresses.anotherMatch },
  { name: 'when it isn’t working', file: 'forms/WordsForm', address: addresses.notWorking, box: 'text', limit: longTextLimit, needed: 'text', shownAt: addresses.journal },
  { name: 'new season', file: 'seasons/NewSeasonScreen', address: addresses.newSeason, box: 'end', needed: 'end' },
  { name: 'something learned', file: 'forms/WordsForm', address: addresses.closingKit, box: 'text', limit: longTextLimit },
  { name: 'good moment', file: 'forms/WordsForm', address: addresses.wentWell, box: 'text', limit: longTextLimit, needed: 'text', shownAt: 'form' },
  { name: 'answer', file: 'forms/WordsForm', address: addresses.question(ids.question), box: 'text', limit: longTextLimit, needed: 'text', shownAt: 'form' },
  { name: 'pasted invitation', file: 'pairing/PastedMessage', address: addresses.merge, opener: 'Paste a text instead', box: 'pasted', needed: 'pasted', summary: false },
  { name: 'name of a person', file: 'mosaic/ContactForm', address: addresses.newContact, box: 'name', limit: shortTextLimit, needed: 'name', shownAt: addresses.contacts },
  { name: 'phone of a person', file: 'mosaic/ContactForm', address: addresses.newContact, box: 'phone', limit: shortTextLimit, also: { name: 'Somebody' }, shownAt: addresses.contacts },
  { name: 'name of a resource', file: 'resources/ResourceForm', address: addresses.newResource, box: 'name', limit: shortTextLimit, needed: 'name', shownAt: addresses.resources },
  { name: 'link of a resource', file: 'resources/ResourceForm', address: addresses.newResource, box: 'link', limit: longTextLimit, shownAt: addresses.resources },
  // Last: it puts another pair on screen.
  { name: 'start', file: 'start/StartScreen', address: addresses.newPair, box: 'partnerName', limit: shortTextLimit, needed: 'partnerName', also: { myName: 'Lee Park', role: 'mentor' }, shownAt: addresses.people, times: 2 },
]

export interface DialogRow {
  /** The file under src/app that holds the dialog. */
  readonly file: string
  readonly address: string
  /** The button that opens it, by its words. */
  readonly opener: string
}

export const dialogsOf = (ids: FilledIds): readonly DialogRow[] => [
  { file: 'journal/ShareSheet', address: addresses.entry(ids.privateEntry), opener: 'Share with' },
  { file: 'goals/OpenActions', address: addresses.goal(ids.goal), opener: 'We reached it!' },
  { file: 'goals/OpenActions', address: addresses.goal(ids.goal), opener: 'Let it go' },
  { file: 'goals/StepList', address: addresses.goal(ids.goal), opener: 'Change step: I stand at the door first' },
  { file: 'agenda/PinMaterial', address: addresses.getReady(ids.nextMeeting), opener: 'Choose material' },
  { file: 'schedule/DaysOffList', address: addresses.season, opener: 'Add days off' },
  { file: 'schedule/DaysOffList', address: addresses.season, opener: 'Thanksgiving' },
  { file: 'breaks/BreakList', address: addresses.breaks, opener: 'Add a break' },
  { file: 'breaks/EarlyDayList', address: addresses.breaks, opener: 'Add such a day' },
  { file: 'board/QuestionScreen', address: addresses.question(ids.question), opener: 'Change the words' },
  { file: 'board/ParkQuestion', address: addresses.meeting(ids.nextMeeting), opener: 'Park a question' },
  { file: 'celebrations/WentWellScreen', address: addresses.wentWell, opener: 'Change: The whole line' },
  { file: 'pair/SwapRoles', address: addresses.people, opener: 'We have the roles the wrong way round' },
  { file: 'deleted/DeletedScreen', address: addresses.recentlyDeleted, opener: 'Delete for good' },
]
