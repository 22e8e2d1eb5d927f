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

/** Loads the code and words of the screen the address asks for, while the databases open. */
export const preloadScreen = (hash: string, language: Language): Promise<unknown> => {
  const location = hash.replace(/^#?\/?/, '/')
  if (location === startRoute.pattern) return startRoute.load(language)
  return (matchScreen(location).route ?? homes.today).load(language)
}
