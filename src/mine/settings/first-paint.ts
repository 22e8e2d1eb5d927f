// What is needed before IndexedDB has answered, mirrored in localStorage: language and theme, so that the first paint is
// right, and the schema last opened, so that a start need not ask how new the database is. The truth is in Mine; this may
// vanish without loss.
const languageKey = 'pairbook-language'
const themeKey = 'pairbook-theme'
const schemaKey = 'pairbook-schema'

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
  schema: () => read(schemaKey),
  rememberLanguage: (language: string) => write(languageKey, language),
  rememberTheme: (theme: string) => write(themeKey, theme),
  rememberSchema: (schema: number) => write(schemaKey, String(schema)),
}
