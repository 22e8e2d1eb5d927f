// Every address of the app with something behind it, and what stands at none. A new address cannot be left out: the
// table below would no longer compile.
import { addresses } from '../../src/app/addresses.ts'
import { firstMeetingSteps } from '../../src/ours/first-meeting/first-meeting.ts'
import type { Day } from '../../src/foundation/day.ts'
import { gifts } from '../../src/program/pack/gift.ts'
import type { FilledIds } from './filled-book.ts'

type Table = { readonly [Name in keyof typeof addresses]: readonly string[] }

/** `ids` of a filled book; an empty one has only the screens without a record. */
export const everyAddress = (ids?: FilledIds): readonly { readonly name: string; readonly address: string }[] => {
  const of = <Id>(id: Id | undefined, address: (id: Id) => string): readonly string[] => (id === undefined ? [] : [address(id)])
  const table = {
    today: [addresses.today],
    meetings: [addresses.meetings],
    meeting: [...of(ids?.nextMeeting, addresses.meeting), ...of(ids?.heldMeeting, addresses.meeting), ...of(ids?.skippedMeeting, addresses.meeting)],
    newMeeting: [addresses.newMeeting],
    changeMeeting: of(ids?.nextMeeting, addresses.changeMeeting),
    getReady: [...of(ids?.nextMeeting, addresses.getReady), ...of(ids?.heldMeeting, addresses.getReady)],
    meet: of(ids?.nextMeeting, addresses.meet),
    met: [addresses.met],
    metAt: of(ids?.nextMeeting, addresses.metAt),
    attendance: [addresses.attendance],
    correctAttendance: of(ids?.heldMeeting, addresses.correctAttendance),
    schedule: [addresses.schedule],
    season: [addresses.season],
    groundRules: [addresses.groundRules],
    material: [addresses.material],
    piece: [addresses.piece('topic/roles'), addresses.piece('advice/help'), addresses.piece('path/paraeducator/month')],
    rounds: [addresses.rounds],
    round: [...of(ids?.openRound, addresses.round), ...of(ids?.halfRound, addresses.round), ...of(ids?.newRound, addresses.round)],
    answerRound: [...of(ids?.newRound, addresses.answerRound), ...of(ids?.openRound, addresses.answerRound)],
    answerRoundAsPartner: of(ids?.newRound, addresses.answerRoundAsPartner),
    questions: [addresses.questions],
    question: [...of(ids?.question, addresses.question), ...of(ids?.doneQuestion, addresses.question)],
    steps: [addresses.steps],
    wentWell: [addresses.wentWell],
    firstMeeting: [addresses.firstMeeting],
    firstMeetingStep: firstMeetingSteps.map(addresses.firstMeetingStep),
    calendar: [addresses.calendar],
    calendarOf: of(ids?.nextMeeting, addresses.calendarOf),
    breaks: [addresses.breaks],
    quiet: [addresses.quiet],
    goals: [addresses.goals],
    newGoal: [addresses.newGoal],
    goal: [...of(ids?.goal, addresses.goal), ...of(ids?.reachedGoal, addresses.goal), ...of(ids?.letGoGoal, addresses.goal)],
    changeGoal: of(ids?.goal, addresses.changeGoal),
    journal: [addresses.journal],
    newEntry: [addresses.newEntry],
    newNote: [addresses.newNote],
    newEntryAfter: of(ids?.heldMeeting, addresses.newEntryAfter),
    entry: [
      ...of(ids?.privateEntry, addresses.entry),
      ...of(ids?.privateNote, addresses.entry),
      ...of(ids?.sharedEntry, addresses.entry),
      ...of(ids?.partnersEntry, addresses.entry),
    ],
    search: [addresses.search],
    logFields: [addresses.logFields],
    pair: [addresses.pair],
    letter: [addresses.letter],
    sign: [addresses.sign],
    signAs: [addresses.signAs('mentor'), addresses.signAs('mentee')],
    signed: of(ids?.signature, addresses.signed),
    notWorking: [addresses.notWorking],
    anotherMatch: [addresses.anotherMatch],
    end: [addresses.end],
    seasons: [addresses.seasons],
    newSeason: [addresses.newSeason],
    closingKit: [addresses.closingKit],
    keepsake: [addresses.keepsake],
    deletePair: [addresses.deletePair],
    people: [addresses.people],
    contacts: [addresses.contacts],
    newContact: [addresses.newContact],
    changeContact: of(ids?.contact, addresses.changeContact),
    resources: [addresses.resources],
    newResource: [addresses.newResource],
    changeResource: of(ids?.resource, addresses.changeResource),
    takeWithMe: [addresses.takeWithMe],
    recentlyDeleted: [addresses.recentlyDeleted],
    receipts: [addresses.receipts],
    program: [addresses.program],
    handAttendance: [addresses.handAttendance],
    signStatement: [addresses.signStatement({ kind: 'attendance', from: '2026-11-01' as Day, to: '2026-11-30' as Day }, 'mentee')],
    checkStatement: [addresses.checkStatement],
    monthly: [addresses.monthly],
    monthlyOf: [addresses.monthlyOf('2026-11')],
    exitForm: [addresses.exitForm],
    apply: [addresses.apply('mentor'), addresses.apply('mentee')],
    committee: [addresses.committee],
    gift: gifts.map(addresses.gift),
    settings: [addresses.settings],
    pairs: [addresses.pairs],
    newPair: [addresses.newPair],
  } satisfies Table
  const named = Object.entries(table).flatMap(([name, all]) =>
    all.map((address, index) => ({ name: index === 0 ? name : `${name}-${String(index + 1)}`, address })),
  )
  return [...named, { name: 'missing', address: '#/nowhere' }]
}
