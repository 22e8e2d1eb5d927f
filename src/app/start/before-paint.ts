// What must be right before anything is painted, done while the page's head is still read: language, theme, and on a
// first visit the words of welcome, which stand in the page itself, and a call for the files of the screen that follows.
import { firstPaint } from '../../mine/settings/first-paint.ts'
import { deviceLanguage, isLanguage, type Language } from '../../words/language.ts'
import type { Theme } from '../session/session.ts'

const remembered = firstPaint.language()
const theme = firstPaint.theme()

/** No book was ever opened here, as far as the small storage knows; IndexedDB has the last word. */
const isFirstVisit = firstPaint.schema() === null

/** What the page began with. */
export const beginning: { readonly language: Language; readonly theme: Theme; readonly isFirstVisit: boolean } = {
  language: isLanguage(remembered) ? remembered : deviceLanguage(navigator.languages),
  theme: theme === 'light' || theme === 'dark' ? theme : 'device',
  isFirstVisit,
}

/** The files of the start screen, as the build wrote them beside this script (tests/packaging/first-script.ts); none in development. */
const callFor = (files: string | undefined) => {
  for (const file of files?.split(' ') ?? []) {
    const link = document.createElement('link')
    if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' })
    else if (file.endsWith('.woff2')) Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: 'anonymous' })
    else link.rel = 'modulepreload'
    link.href = file
    document.head.append(link)
  }
}

const page = document.documentElement
page.lang = beginning.language
if (beginning.theme !== 'device') page.dataset['theme'] = beginning.theme
if (isFirstVisit && ['', '#', '#/'].includes(location.hash)) {
  page.dataset['visit'] = 'first'
  const { start, startEn, startEs } = document.currentScript?.dataset ?? {}
  callFor(start)
  callFor(beginning.language === 'es' ? startEs : startEn)
}
