// Which screen an address asks for.
import { parse } from 'regexparam'
import { matchRoute } from 'wouter'
import type { Language } from '../words/language.ts'
import { homes, type Route, routes, type ScreenProps, startRoute } from './routes.ts'

export interface ScreenMatch {
  readonly route: Route | undefined
  readonly params: ScreenProps['params']
}

/** `location` is the hash without its `#`, such as `/goals/goal_…`. */
export const matchScreen = (location: string): ScreenMatch => {
  for (const route of routes) {
    const [matches, params] = matchRoute(parse, route.pattern, location)
    if (matches) return { route, params }
  }
  return { route: undefined, params: {} }
}

/** The screen the page's own hash asks for. */
export const preloadedScreen = (hash: string): Route => {
  const location = hash.replace(/^#?\/?/, '/')
  return location === startRoute.pattern ? startRoute : (matchScreen(location).route ?? homes.today)
}

/** Loads the code and words of the screen the address asks for, while the databases open. */
export const preloadScreen = (hash: string, language: Language): Promise<unknown> => preloadedScreen(hash).load(language)
