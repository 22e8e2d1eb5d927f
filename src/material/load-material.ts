// Loads the material, one kind and one language at a time; every file of it is precached, so this works without signal.
import type { JobFamily } from '../foundation/role.ts'
import type { Language } from '../words/language.ts'
import { createLoadOnce } from './load-once.ts'
import type { Advice, IceBreakers, JobPath, Topic } from './piece-shapes.ts'
import type { AdviceName, TopicName } from './pieces.ts'

export type Topics = Readonly<Record<TopicName, Topic>>
export type AllAdvice = Readonly<Record<AdviceName, Advice>>

const topicFiles = { en: () => import('./en/topics.ts'), es: () => import('./es/topics.ts') } as const
const adviceFiles = { en: () => import('./en/advice.ts'), es: () => import('./es/advice.ts') } as const

/** Each kind of work is a file of its own: a person reads one, seldom two. */
const pathFiles: Readonly<Record<Language, Readonly<Record<JobFamily, () => Promise<{ readonly path: JobPath }>>>>> = {
  en: {
    paraeducator: () => import('./en/paths/paraeducator.ts'),
    clerical: () => import('./en/paths/clerical.ts'),
    custodial: () => import('./en/paths/custodial.ts'),
    transportation: () => import('./en/paths/transportation.ts'),
    food: () => import('./en/paths/food.ts'),
    trades: () => import('./en/paths/trades.ts'),
    health: () => import('./en/paths/health.ts'),
    security: () => import('./en/paths/security.ts'),
    technical: () => import('./en/paths/technical.ts'),
  },
  es: {
    paraeducator: () => import('./es/paths/paraeducator.ts'),
    clerical: () => import('./es/paths/clerical.ts'),
    custodial: () => import('./es/paths/custodial.ts'),
    transportation: () => import('./es/paths/transportation.ts'),
    food: () => import('./es/paths/food.ts'),
    trades: () => import('./es/paths/trades.ts'),
    health: () => import('./es/paths/health.ts'),
    security: () => import('./es/paths/security.ts'),
    technical: () => import('./es/paths/technical.ts'),
  },
}

export const loadTopics = createLoadOnce(async (language: Language): Promise<Topics> => (await topicFiles[language]()).topics)

export const loadAdvice = createLoadOnce(async (language: Language): Promise<AllAdvice> => (await adviceFiles[language]()).advice)

const loadPathFile = createLoadOnce(async (key: `${Language}/${JobFamily}`): Promise<JobPath> => {
  const [language, family] = key.split('/') as [Language, JobFamily]
  return (await pathFiles[language][family]()).path
})

/** The three stretches of one kind of work. */
export const loadPath = (language: Language, family: JobFamily): Promise<JobPath> => loadPathFile(`${language}/${family}`)

const iceBreakerFiles = { en: () => import('./en/ice-breakers.ts'), es: () => import('./es/ice-breakers.ts') } as const

export const loadIceBreakers = createLoadOnce(async (language: Language): Promise<IceBreakers> => (await iceBreakerFiles[language]()).iceBreakers)
