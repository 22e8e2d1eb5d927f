// The table of screens: address, section of the navigation, what loads with it. The first that matches wins.
import { type ComponentType, createElement, use } from 'react'
import { type AreaName, loadedWords, loadWords } from '../words/areas.ts'
import type { Language } from '../words/language.ts'
import { TodayScreen } from './today/TodayScreen.tsx'

export const sections = ['today', 'meetings', 'goals', 'journal', 'pair'] as const
export type Section = (typeof sections)[number]

export interface ScreenProps {
  /** The variable parts of the address, unchecked. */
  readonly params: Readonly<Record<string, string | undefined>>
}

export interface Route {
  readonly pattern: string
  readonly section: Section
  readonly Screen: ComponentType<ScreenProps>
  /** Loads the screen's code and words; calling again costs nothing. */
  readonly load: (language: Language) => Promise<unknown>
  /** Whether the screen can be shown in this very moment. */
  readonly isLoaded: (language: Language) => boolean
}

type LoadScreen = () => Promise<ComponentType<ScreenProps>>

/** Not React's `lazy`, which makes even a screen that is here wait for a moment: that moment may cost 300 ms (see frame/use-arrived.ts). */
const route = (pattern: string, section: Section, areas: readonly AreaName[], loadScreen: LoadScreen): Route => {
  let here: ComponentType<ScreenProps> | undefined
  let coming: Promise<ComponentType<ScreenProps>> | undefined
  let failed: typeof coming
  const begin = () => {
    const begun = loadScreen()
    coming = begun
    begun.then(
      (Screen) => {
        here = Screen
        // What React's use() reads to go on at once with a promise that has settled.
        void Object.assign(begun, { status: 'fulfilled', value: Screen })
      },
      () => {
        // Kept for whoever shows the failure; asked for again, it is loaded again.
        failed = begun
      },
    )
    return begun
  }
  const whenHere = () => (coming === undefined || coming === failed ? begin() : coming)
  return {
    pattern,
    section,
    // Always asked, also when the screen is here: a render that waited and its next try must call use() alike.
    Screen: (props) => createElement(use(coming ?? begin()), props),
    load: (language) => Promise.all([whenHere(), ...areas.map((area) => loadWords(language, area))]),
    isLoaded: (language) => here !== undefined && areas.every((area) => loadedWords(language, area) !== undefined),
  }
}

/** The home screen of each section: what stands in the left pane on a wide window. */
export const homes: Readonly<Record<Section, Route>> = {
  // The first screen of nearly every start comes with the app's own file: no second round trip, no second chunk.
  today: { pattern: '/', section: 'today', Screen: TodayScreen, load: (language) => loadWords(language, 'today'), isLoaded: () => true },
  meetings: route('/meetings', 'meetings', ['meetings', 'schedule'], async () => (await import('./meetings/MeetingsScreen.tsx')).MeetingsScreen),
  goals: route('/goals', 'goals', ['goals'], async () => (await import('./goals/GoalsScreen.tsx')).GoalsScreen),
  journal: route('/journal', 'journal', ['journal'], async () => (await import('./journal/JournalScreen.tsx')).JournalScreen),
  pair: route('/pair', 'pair', ['pair'], async () => (await import('./pair/PairScreen.tsx')).PairScreen),
}

/** Everything deeper than a section's home. */
const details: readonly Route[] = [
  route('/met', 'meetings', ['met', 'meetings'], async () => (await import('./meetings/MetScreen.tsx')).MetScreen),
  route('/met/:id', 'meetings', ['met', 'meetings'], async () => (await import('./meetings/MetScreen.tsx')).MetScreen),
  route('/meetings/new', 'meetings', ['meetings'], async () => (await import('./meetings/AddMeetingScreen.tsx')).AddMeetingScreen),
  route('/meetings/schedule', 'meetings', ['schedule', 'meetings'], async () => (await import('./schedule/ScheduleScreen.tsx')).ScheduleScreen),
  route('/meetings/season', 'meetings', ['schedule'], async () => (await import('./schedule/SeasonScreen.tsx')).SeasonScreen),
  route('/meetings/ground-rules', 'meetings', ['schedule'], async () => (await import('./schedule/GroundRulesScreen.tsx')).GroundRulesScreen),
  route('/meetings/attendance', 'meetings', ['meetings'], async () => (await import('./meetings/AttendanceScreen.tsx')).AttendanceScreen),
  route('/meetings/attendance/:id', 'meetings', ['meetings', 'met'], async () => (await import('./meetings/CorrectAttendanceScreen.tsx')).CorrectAttendanceScreen),
  route('/meetings/calendar', 'meetings', ['calendar', 'meetings'], async () => (await import('./calendar/CalendarScreen.tsx')).CalendarScreen),
  route('/meetings/calendar/:id', 'meetings', ['calendar', 'meetings'], async () => (await import('./calendar/CalendarScreen.tsx')).CalendarScreen),
  route('/meetings/breaks', 'meetings', ['breaks', 'meetings'], async () => (await import('./breaks/BreaksScreen.tsx')).BreaksScreen),
  route('/meetings/quiet', 'meetings', ['quiet'], async () => (await import('./quiet/QuietScreen.tsx')).QuietScreen),
  route('/meetings/first', 'meetings', ['first'], async () => (await import('./first-meeting/FirstMeetingScreen.tsx')).FirstMeetingScreen),
  route('/meetings/first/:step', 'meetings', ['first', 'letter', 'schedule', 'meetings', 'journal', 'pair'], async () => (await import('./first-meeting/FirstMeetingStepScreen.tsx')).FirstMeetingStepScreen),
  route('/meetings/questions', 'meetings', ['board'], async () => (await import('./board/BoardScreen.tsx')).BoardScreen),
  route('/meetings/questions/:id', 'meetings', ['board'], async () => (await import('./board/QuestionScreen.tsx')).QuestionScreen),
  route('/meetings/steps', 'meetings', ['steps', 'meetings'], async () => (await import('./goals/StepsScreen.tsx')).StepsScreen),
  route('/meetings/went-well', 'meetings', ['celebrations'], async () => (await import('./celebrations/WentWellScreen.tsx')).WentWellScreen),
  route('/meetings/:id', 'meetings', ['meetings', 'steps', 'board', 'agenda'], async () => (await import('./meetings/MeetingScreen.tsx')).MeetingScreen),
  route('/meetings/:id/change', 'meetings', ['meetings'], async () => (await import('./meetings/ChangeMeetingScreen.tsx')).ChangeMeetingScreen),
  route('/material', 'meetings', ['material'], async () => (await import('./material/MaterialScreen.tsx')).MaterialScreen),
  route('/material/rounds', 'meetings', ['rounds'], async () => (await import('./rounds/RoundsScreen.tsx')).RoundsScreen),
  route('/material/rounds/:id', 'meetings', ['rounds', 'material'], async () => (await import('./rounds/RoundScreen.tsx')).RoundScreen),
  route('/material/rounds/:id/:whose', 'meetings', ['rounds'], async () => (await import('./rounds/AnswerScreen.tsx')).AnswerScreen),
  route('/material/:kind/:name/:stretch?', 'meetings', ['material'], async () => (await import('./material/PieceScreen.tsx')).PieceScreen),
  route('/meetings/:id/ready', 'meetings', ['agenda', 'meetings', 'steps', 'goals', 'journal'], async () => (await import('./agenda/GetReadyScreen.tsx')).GetReadyScreen),
  route('/meetings/:id/meet', 'meetings', ['agenda', 'meetings', 'steps', 'today'], async () => (await import('./agenda/MeetScreen.tsx')).MeetScreen),
  route('/goals/new', 'goals', ['goals'], async () => (await import('./goals/NewGoalScreen.tsx')).NewGoalScreen),
  route('/goals/:id', 'goals', ['goals', 'steps'], async () => (await import('./goals/GoalScreen.tsx')).GoalScreen),
  route('/goals/:id/change', 'goals', ['goals'], async () => (await import('./goals/ChangeGoalScreen.tsx')).ChangeGoalScreen),
  route('/pair/phones', 'pair', ['phones', 'exchange'], async () => (await import('./together/PhonesScreen.tsx')).PhonesScreen),
  route('/pair/phones/join', 'pair', ['together', 'schedule'], async () => (await import('./pairing/MergeScreen.tsx')).MergeScreen),
  route('/pair/phones/invite/:guest', 'pair', ['together'], async () => (await import('./pairing/InviteScreen.tsx')).InviteScreen),
  route('/join', 'pair', ['together', 'schedule'], async () => (await import('./pairing/JoinScreen.tsx')).JoinScreen),
  route('/pair/people', 'pair', ['pair'], async () => (await import('./pair/PeopleScreen.tsx')).PeopleScreen),
  route('/pair/helpers', 'pair', ['mosaic'], async () => (await import('./mosaic/ContactsScreen.tsx')).ContactsScreen),
  route('/pair/helpers/new', 'pair', ['mosaic'], async () => (await import('./mosaic/ContactFormScreen.tsx')).ContactFormScreen),
  route('/pair/helpers/:id', 'pair', ['mosaic'], async () => (await import('./mosaic/ContactFormScreen.tsx')).ContactFormScreen),
  route('/pair/links', 'pair', ['resources'], async () => (await import('./resources/ResourcesScreen.tsx')).ResourcesScreen),
  route('/pair/links/new', 'pair', ['resources'], async () => (await import('./resources/ResourceFormScreen.tsx')).ResourceFormScreen),
  route('/pair/links/:id', 'pair', ['resources'], async () => (await import('./resources/ResourceFormScreen.tsx')).ResourceFormScreen),
  route('/pair/pairs', 'pair', ['pair'], async () => (await import('./pair/PairsScreen.tsx')).PairsScreen),
  route('/pair/take', 'pair', ['take', 'monthly', 'exit', 'apply'], async () => (await import('./take/TakeScreen.tsx')).TakeScreen),
  // One file each for these: pages that lead to one another.
  route('/pair/ending/:page', 'pair', ['ending'], async () => (await import('./ending/EndingPages.tsx')).EndingPages),
  route('/pair/exchange/:page', 'pair', ['exchange', 'phones', 'together'], async () => (await import('./together/ExchangePages.tsx')).ExchangePages),
  route('/pair/year/:page', 'pair', ['closing', 'ending', 'program', 'seasons', 'keepsake', 'meetings', 'goals', 'journal'], async () => (await import('./seasons/YearPages.tsx')).YearPages),
  route('/pair/settings', 'pair', ['settings', 'names'], async () => (await import('./settings/SettingsScreen.tsx')).SettingsScreen),
  route('/journal/new', 'journal', ['journal'], async () => (await import('./journal/NewEntryScreen.tsx')).NewEntryScreen),
  route('/journal/new-note', 'journal', ['journal'], async () => (await import('./journal/NewNoteScreen.tsx')).NewNoteScreen),
  route('/journal/new/:meetingId', 'journal', ['journal'], async () => (await import('./journal/NewEntryScreen.tsx')).NewEntryScreen),
  route('/journal/search', 'journal', ['journal'], async () => (await import('./journal/SearchScreen.tsx')).SearchScreen),
  route('/journal/fields', 'journal', ['journal'], async () => (await import('./journal/FieldsScreen.tsx')).FieldsScreen),
  route('/pair/receipts', 'pair', ['journal', 'program'], async () => (await import('./journal/ReceiptsScreen.tsx')).ReceiptsScreen),
  route('/pair/program', 'pair', ['program'], async () => (await import('./program/ProgramScreen.tsx')).ProgramScreen),
  route('/pair/program/attendance', 'pair', ['program', 'statements', 'meetings'], async () => (await import('./program/HandAttendanceScreen.tsx')).HandAttendanceScreen),
  route('/pair/program/sign/:kind/:from/:to/:role', 'pair', ['program', 'statements', 'meetings', 'letter'], async () => (await import('./program/SignStatementScreen.tsx')).SignStatementScreen),
  route('/pair/program/monthly', 'pair', ['program', 'monthly'], async () => (await import('./program/MonthlyScreen.tsx')).MonthlyScreen),
  route('/pair/program/monthly/:month', 'pair', ['program', 'monthly'], async () => (await import('./program/MonthlyFormScreen.tsx')).MonthlyFormScreen),
  route('/pair/program/check', 'pair', ['program', 'statements', 'meetings'], async () => (await import('./program/CheckScreen.tsx')).CheckScreen),
  route('/pair/program/exit', 'pair', ['program', 'exit', 'letter'], async () => (await import('./program/ExitScreen.tsx')).ExitScreen),
  route('/apply/:role', 'pair', ['program', 'apply'], async () => (await import('./program/ApplyScreen.tsx')).ApplyScreen),
  route('/committee', 'pair', ['committee', 'resources'], async () => (await import('./committee/CommitteeScreen.tsx')).CommitteeScreen),
  route('/committee/:gift', 'pair', ['committee', 'program'], async () => (await import('./committee/GiftScreen.tsx')).GiftScreen),
  route('/pair/deleted', 'pair', ['deleted'], async () => (await import('./deleted/DeletedScreen.tsx')).DeletedScreen),
  route('/journal/:id', 'journal', ['journal'], async () => (await import('./journal/EntryScreen.tsx')).EntryScreen),
  route('/pair/letter', 'pair', ['letter', 'schedule'], async () => (await import('./letter/LetterScreen.tsx')).LetterScreen),
  route('/pair/letter/sign/:role?', 'pair', ['letter', 'schedule'], async () => (await import('./letter/SignScreen.tsx')).SignScreen),
  route('/pair/letter/signed/:id', 'pair', ['letter', 'schedule'], async () => (await import('./letter/SignedScreen.tsx')).SignedScreen),
]

export const routes: readonly Route[] = [...Object.values(homes), ...details]

const routeAt = (pattern: string): Route | undefined => details.find((each) => each.pattern === pattern)

/** What a wide window shows beside a section's home while nothing is opened there; a hint where none is named. */
export const besideHome: Readonly<Partial<Record<Section, Route | undefined>>> = {
  today: homes.meetings,
  meetings: routeAt('/meetings/attendance'),
  goals: routeAt('/meetings/steps'),
  pair: routeAt('/pair/letter'),
}

/** What is opened most, loaded in the spare moments after a start. */
export const loadedAhead: readonly Route[] = [
  ...Object.values(homes),
  ...['/journal/:id', '/meetings/:id', '/meetings/:id/ready', '/meetings/:id/meet', '/met', '/goals/:id'].flatMap((pattern) => routeAt(pattern) ?? []),
]

/** What can be opened before there is a pair: applying, joining a book, what the committee gives, and checking a signed statement. */
export const needsNoPair = ({ pattern }: Route): boolean => /^\/(?:apply|committee|join$|pair\/program\/check)/.test(pattern)

/** Outside of any pair: starting one. */
export const startRoute: Route = route('/start', 'pair', ['start'], async () => (await import('./start/StartScreen.tsx')).StartScreen)
