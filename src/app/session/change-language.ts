// Switching language or theme: at once on screen, remembered in Mine and for the next first paint.
import { firstPaint } from '../../mine/settings/first-paint.ts'
import { keepSetting } from '../../mine/settings/keep-setting.ts'
import { loadedAreas, loadWords } from '../../words/areas.ts'
import type { Language } from '../../words/language.ts'
import type { Pairbook } from './pairbook.ts'
import { type Theme, useSession } from './session.ts'

const showTheme = (theme: Theme): void => {
  if (theme === 'device') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

let latest: Language | undefined

/**
 * Every area on screen changes in the same moment; of two quick choices the later one stands. Gives whether the choice
 * was kept for next time.
 */
export const changeLanguage = async ({ mine }: Pairbook, language: Language): Promise<boolean> => {
  latest = language
  const before = useSession.getState().language
  await Promise.all([...loadedAreas(before), 'frame' as const].map((area) => loadWords(language, area)))
  if (latest !== language) return true
  document.documentElement.lang = language
  useSession.setState({ language })
  firstPaint.rememberLanguage(language)
  return (await keepSetting(mine, 'language', language)).ok
}

export const changeTheme = async ({ mine }: Pairbook, theme: Theme): Promise<boolean> => {
  showTheme(theme)
  useSession.setState({ theme })
  firstPaint.rememberTheme(theme)
  return (await keepSetting(mine, 'theme', theme)).ok
}
