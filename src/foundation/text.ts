// What happens to typed text before it is kept: it becomes well-formed Unicode and is checked for length.
// Nothing else is changed; a person's words are theirs.

/** A name, a place, a label. Characters (UTF-16 code units). */
export const shortTextLimit = 200
/** A reflection field, a goal, a note. Characters (UTF-16 code units). */
export const longTextLimit = 100_000

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const mayBeUntidy = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/

/**
 * Lone surrogates become U+FFFD: they cannot be stored as UTF-8, and a Yjs document would silently differ from what
 * was typed. Control characters other than tab and line feed go; CRLF becomes LF.
 */
export const tidyText = (text: string): string =>
  // Nearly every text is tidy already, and a book has thousands.
  mayBeUntidy.test(text)
    ? text
        .toWellFormed()
        .replaceAll(/\r\n?/g, '\n')
        // eslint-disable-next-line no-control-regex -- control characters are what this removes
        .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    : text

/** The beginning of a text on one line, for a name or a label: at most `limit` UTF-16 code units, never half a character. */
export const shortenText = (text: string, limit: number): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/**
 * One case without diacritics, for searching: "Mañana" is found by "MANANA". By way of upper case, so that ß is ss;
 * the Greek final sigma is a sigma.
 */
export const foldText = (text: string): string =>
  // The circumflex and the grave accent are diacritics too, also where they stand alone.
  /^[\x20-\x5D_\x61-\x7E\n\t]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFD')
        .replaceAll(/\p{Diacritic}/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replaceAll('ς', 'σ')
