// Which modules stand in one file. A file of its own costs a trip through the service worker, at every first opening of a
// screen; Get ready alone asked for forty. So: what every start needs, the book, what several screens share, and the words
// of a language, a file each. What is heavy and seldom needed (ciphers, calendars, material) stays apart.
import type { Rolldown } from 'vite'
import { isOfWorker, sharedWithWorker } from './shared-worker.ts'

type Modules = Rolldown.ChunkingContext

/** All that is reached from a module, or a file of the build, along `next`, itself included. */
export const reached = (id: string, next: (id: string) => readonly string[]): ReadonlySet<string> => {
  const ids = new Set([id])
  // Grows while it is walked.
  for (const each of ids) for (const further of next(each)) ids.add(further)
  return ids
}

const importersOf = (modules: Modules) => (id: string) => modules.getModuleInfo(id)?.importers ?? []
const importsOf = (modules: Modules) => (id: string) => modules.getModuleInfo(id)?.importedIds ?? []

/** The entry and all that it imports without waiting. */
const first: Rolldown.CodeSplittingGroup = {
  debugName: 'first',
  priority: 4,
  name: (id, modules) => ([...reached(id, importersOf(modules))].some((each) => modules.getModuleInfo(each)?.isEntry === true && !isOfWorker(each)) ? 'first' : null),
}

/** What is asked of the phone's storage, and done to the page, before the rest of the code is awake; see first-script.ts. */
const early: Rolldown.CodeSplittingGroup = { debugName: 'early', priority: 5, name: 'early', test: /\/src\/(mine\/(early-read|schema|settings\/first-paint)|app\/start\/before-paint|words\/language)\.ts$/ }

/** Apart from the rest of the book, because a worker needs it too. */
const yjs: Rolldown.CodeSplittingGroup = { debugName: 'yjs', priority: 5, name: 'yjs', test: sharedWithWorker }

/** What opens the book and reads Today from it: asked for by every start, just after the first paint. */
const bookParts = /\/src\/(ours\/keeper|app\/today\/read-today-facts)\.ts$/
const book: Rolldown.CodeSplittingGroup = {
  debugName: 'book',
  priority: 3,
  name: (id, modules) => ([...reached(id, importersOf(modules))].some((each) => bookParts.test(each)) ? 'book' : null),
}

/** The words of a language, but for those a person may need when nothing else has loaded. */
const words: Rolldown.CodeSplittingGroup = {
  debugName: 'words',
  priority: 2,
  name: (id) => {
    const [, language, area = ''] = /\/src\/words\/(en|es)\/([\w-]+)\.ts$/.exec(id) ?? []
    return language === undefined || ['start', 'errors', 'notices'].includes(area) ? null : `words-${language}`
  },
}

/** What the start screen brings that Today did not, so that a first visit waits for nothing else. */
const start: Rolldown.CodeSplittingGroup = {
  debugName: 'start',
  priority: 2,
  name: (id, modules) => ([...reached(id, importersOf(modules))].some((each) => each.endsWith('/src/app/start/StartScreen.tsx')) ? 'start' : null),
}

/** Brings something along that is large and seldom needed. */
const heavy = /\/node_modules\/(?!react|lucide|wouter|zustand|dexie)|\/src\/(material|crypto)\//
const bringsHeavy = (id: string, modules: Modules): boolean => {
  const bookOrFirst = (each: string) => [first, book].some(({ name }) => typeof name === 'function' && name(each, modules) !== null)
  return [...reached(id, importsOf(modules))].some((each) => heavy.test(each) && !bookOrFirst(each))
}

/** The paths of a language are small, and alike: they pack best together. */
const paths: Rolldown.CodeSplittingGroup = {
  debugName: 'paths',
  priority: 2,
  name: (id) => {
    const [, language] = /\/src\/material\/(en|es)\/paths\//.exec(id) ?? []
    return language === undefined ? null : `paths-${language}`
  },
}

/** What several screens share, unless it brings something heavy along. */
const shared: Rolldown.CodeSplittingGroup = {
  debugName: 'shared',
  priority: 1,
  test: /\/src\/(app|kit|ours|mine|crossings|foundation)\/|\/node_modules\/lucide-react\//,
  minShareCount: 2,
  name: (id, modules) => (bringsHeavy(id, modules) ? null : 'shared'),
}

/** Screens that lead to one another, by the folders of `app/`: a file for each row. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  meetings: ['agenda', 'board', 'breaks', 'calendar', 'celebrations', 'first-meeting', 'meetings', 'quiet', 'schedule'],
  material: ['material', 'rounds'],
  goals: ['goals'],
  journal: ['journal'],
  pair: ['deleted', 'mosaic', 'pair', 'resources', 'settings', 'take'],
  program: ['committee', 'program'],
  pairing: ['pairing', 'together'],
}
const neighbourhoodOf = (id: string): string | undefined => {
  const [, folder = ''] = /\/src\/app\/([\w-]+)\//.exec(id) ?? []
  return Object.keys(neighbours).find((name) => neighbours[name]?.includes(folder) === true)
}

/** The screens from which a module can be reached. */
const openersOf = (id: string, modules: Modules): readonly string[] => [...reached(id, importersOf(modules))].filter((each) => (modules.getModuleInfo(each)?.dynamicImporters.length ?? 0) > 0)

/** The one neighbourhood in which all screens are that need a module. */
const onlyNeighbourhood = (openers: readonly string[]): string | undefined => {
  const names = new Set(openers.map(neighbourhoodOf))
  const [name] = names
  return names.size > 1 ? undefined : name
}

const ofScreens = /\/src\/(app|kit|ours|mine|crossings|foundation|program|words)\//

/** What only screens of one neighbourhood need. */
const near: Rolldown.CodeSplittingGroup = {
  debugName: 'near',
  // A file takes along all that its modules import and no other has: so what several share is dealt out before.
  priority: 0.5,
  test: ofScreens,
  name: (id, modules) => {
    const name = onlyNeighbourhood(openersOf(id, modules))
    return name === undefined || bringsHeavy(id, modules) ? null : `screens-${name}`
  },
}

/** Opened most, so not in one file with what brings more along than they need. */
const opensAtOnce = /\/src\/app\/(agenda|calendar|meetings|first-meeting)\/|\/(ProgramScreen|PieceScreen)\.tsx$/

/** What only screens of one neighbourhood need and what brings something heavy along; the heavy things stay where they are. */
const nearHeavy: Rolldown.CodeSplittingGroup = {
  debugName: 'near-heavy',
  priority: 0.4,
  includeDependenciesRecursively: false,
  test: ofScreens,
  name: (id, modules) => {
    const openers = openersOf(id, modules)
    const name = onlyNeighbourhood(openers)
    return name === undefined || !bringsHeavy(id, modules) || openers.some((each) => opensAtOnce.test(each)) ? null : `more-${name}`
  },
}

/** Asked for by Today and by each shared entry after the first paint: they must not bring an exchange along. */
const looks = /\/src\/app\/together\/(TodayNews|StandingMark)\.tsx$/

/** What joins two phones and moves a book between them: one file. The ciphers stay where they are, because signing needs them too. */
const between: Rolldown.CodeSplittingGroup = {
  debugName: 'between',
  priority: 0.6,
  includeDependenciesRecursively: false,
  test: /\/src\/(app\/(pairing|together|side-by-side)|pairing|sync)\//,
  name: (id, modules) => {
    const opened = openersOf(id, modules)
    return opened.length > 0 && opened.every((each) => neighbourhoodOf(each) === 'pairing' && !looks.test(each)) ? 'between' : null
  },
}

export const chunkGroups: Rolldown.CodeSplittingGroup[] = [early, first, yjs, book, words, start, paths, shared, between, near, nearHeavy]
