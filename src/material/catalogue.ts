// What is the same about a piece in every language: where its ideas come from, which pieces it leads to, and for whom an
// advice is. Typed by the names of the pieces, so a piece without credits, or a link to none, does not compile.
//
// Our own words throughout. A work is named only where an idea of the piece is plainly its own; what everybody in the
// field does is called common practice, and no more is claimed for it.
import type { JobFamily } from '../foundation/role.ts'
import type { AdviceName, PieceName, TopicName } from './pieces.ts'

/** Fields whose custom a piece follows; their names are in words/, area material. */
export const practices = [
  'mentoring',
  'paraeducators',
  'schoolOffices',
  'cleaning',
  'schoolBuses',
  'schoolKitchens',
  'repairs',
  'schoolHealth',
  'schoolSafety',
  'schoolTechnology',
  'staffCare',
  'privacy',
  'behaviourSupport',
  'teaching',
] as const
export type Practice = (typeof practices)[number]

export type Credit =
  | { readonly kind: 'work'; readonly by: string; readonly title: string; readonly year: number }
  | { readonly kind: 'body'; readonly name: string; readonly title?: string }
  | { readonly kind: 'practice'; readonly of: Practice }

/** One row for a topic, an advice, or a job path with its three stretches. */
export type CataloguedName = `topic/${TopicName}` | `advice/${AdviceName}` | `path/${JobFamily}`

const practice = (of: Practice): Credit => ({ kind: 'practice', of })
const work = (by: string, title: string, year: number): Credit => ({ kind: 'work', by, title, year })
const body = (name: string, title?: string): Credit => ({ kind: 'body', name, ...(title === undefined ? {} : { title }) })

export const credits: Readonly<Record<CataloguedName, readonly [Credit, ...Credit[]]>> = {
  'topic/start': [practice('mentoring'), work('Kathy E. Kram', 'Mentoring at Work', 1985)],
  'topic/ethics': [
    body('US Department of Education', 'Family Educational Rights and Privacy Act (FERPA), 34 CFR Part 99'),
    body('National Education Association', 'Code of Ethics for Educators'),
    practice('privacy'),
  ],
  'topic/professionalism': [practice('mentoring'), practice('staffCare')],
  'topic/roles': [
    practice('paraeducators'),
    work('Michael F. Giangreco and others', 'Helping or Hovering? Effects of Instructional Assistant Proximity on Students with Disabilities', 1997),
  ],
  'topic/instruction': [
    work('Mary Budd Rowe', 'Wait Time: Slowing Down May Be a Way of Speeding Up!', 1986),
    work('David Wood, Jerome S. Bruner, Gail Ross', 'The Role of Tutoring in Problem Solving', 1976),
    practice('teaching'),
  ],
  'topic/communication': [work('Thomas Gordon', 'Parent Effectiveness Training', 1970), practice('mentoring')],
  'topic/behaviour': [body('Center on PBIS', 'Positive Behavioral Interventions and Supports'), practice('behaviourSupport')],
  'advice/listening': [work('Carl R. Rogers, Richard E. Farson', 'Active Listening', 1957), practice('mentoring')],
  'advice/feedback': [
    body('Center for Creative Leadership', 'Situation – Behavior – Impact'),
    work('Douglas Stone, Sheila Heen', 'Thanks for the Feedback', 2014),
  ],
  'advice/conflict': [
    work('Roger Fisher, William Ury', 'Getting to Yes', 1981),
    work('Douglas Stone, Bruce Patton, Sheila Heen', 'Difficult Conversations', 1999),
  ],
  'advice/differences': [
    practice('mentoring'),
    work('Harold Pashler and others', 'Learning Styles: Concepts and Evidence', 2008),
  ],
  'advice/help': [practice('staffCare'), body('988 Suicide & Crisis Lifeline')],
  'advice/boundaries': [practice('mentoring'), work('Lois J. Zachary', 'The Mentor’s Guide', 2000)],
  'path/paraeducator': [
    practice('paraeducators'),
    work('Michael F. Giangreco and others', 'Helping or Hovering? Effects of Instructional Assistant Proximity on Students with Disabilities', 1997),
  ],
  'path/clerical': [practice('schoolOffices')],
  'path/custodial': [practice('cleaning')],
  'path/transportation': [practice('schoolBuses')],
  'path/food': [practice('schoolKitchens')],
  'path/trades': [practice('repairs')],
  'path/health': [practice('schoolHealth')],
  'path/security': [practice('schoolSafety')],
  'path/technical': [practice('schoolTechnology')],
}

/** For whom an advice is first of all. */
export const adviceIsFor: Readonly<Record<AdviceName, 'mentor' | 'mentee' | 'both'>> = {
  listening: 'both',
  feedback: 'both',
  conflict: 'both',
  differences: 'both',
  help: 'both',
  boundaries: 'mentor',
}

/** Pieces that lead to one another. Each link is written once and goes both ways. */
const links: readonly (readonly [PieceName, PieceName])[] = [
  ['topic/start', 'advice/listening'],
  ['topic/start', 'topic/roles'],
  ['topic/ethics', 'advice/boundaries'],
  ['topic/ethics', 'advice/help'],
  ['topic/professionalism', 'advice/feedback'],
  ['topic/professionalism', 'advice/differences'],
  ['topic/roles', 'advice/conflict'],
  ['topic/instruction', 'topic/behaviour'],
  ['topic/instruction', 'advice/feedback'],
  ['topic/communication', 'advice/listening'],
  ['topic/communication', 'advice/conflict'],
  ['topic/behaviour', 'advice/help'],
  ['advice/differences', 'advice/listening'],
  ['advice/boundaries', 'advice/help'],
]

/** The pieces a piece leads to, each name once. */
export const linkedPieces = (name: PieceName): readonly PieceName[] => [
  ...new Set(links.flatMap(([one, other]) => (one === name ? [other] : other === name ? [one] : []))),
]
