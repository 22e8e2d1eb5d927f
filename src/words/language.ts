// Which languages there are, and loading one area of one language at a time. Each area is a file in en/ and its
// Spanish twin; the twin's type is the English one, so a missing sentence is a compile error.

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'es'

/** The first of the device's languages that Pairbook speaks, else English. */
export const deviceLanguage = (preferred: readonly string[]): Language => {
  for (const tag of preferred) {
    const base = tag.slice(0, 2).toLowerCase()
    if (isLanguage(base)) return base
  }
  return 'en'
}

/** The same shape with any wording: strings stay strings, functions keep their arguments. */
export type Translated<Area> = Area extends string
  ? string
  : Area extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof Area]: Translated<Area[Key]> }
