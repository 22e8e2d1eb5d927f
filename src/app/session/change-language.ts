// Switching language or theme: at once on screen, remembered in Mine and for the next first paint.
import { firstPaint } from '../../mine/settings/first-paint.ts'
import { keepSetting } from '../../mine/settings/keep-setting.ts'
import { loadWords } from '../../words/areas.ts'
import type { Language } from '../../words/language.ts'
import type { Pairbook } from './pairbook.ts'
import { type Theme, useSession } from './session.ts'

export const showTheme = (theme: Theme): void => {
  if (theme === 'device') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const changeLanguage = async ({ mine }: Pairbook, language: Language): Promise<void> => {
  await loadWords(language, 'frame')
  document.documentElement.lang = language
  useSession.setState({ language })
  firstPaint.rememberLanguage(language)
  await keepSetting(mine, 'language', language)
}

export const changeTheme = async ({ mine }: Pairbook, theme: Theme): Promise<void> => {
  showTheme(theme)
  useSession.setState({ theme })
  firstPaint.rememberTheme(theme)
  await keepSetting(mine, 'theme', theme)
}
