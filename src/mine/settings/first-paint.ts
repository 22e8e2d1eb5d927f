// The two settings needed before IndexedDB has answered, mirrored in localStorage so that the first paint has the
// right language and theme. The truth is in settings; this may vanish without loss.
const languageKey = 'pairbook-language'
const themeKey = 'pairbook-theme'

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Refused storage only costs the right colour of the first frame.
  }
}

export const firstPaint = {
  language: () => read(languageKey),
  theme: () => read(themeKey),
  rememberLanguage: (language: string) => write(languageKey, language),
  rememberTheme: (theme: string) => write(themeKey, theme),
}
