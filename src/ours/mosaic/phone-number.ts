// Finds the number to dial in what somebody typed, or decides that there is none. A card shows the typed text either
// way; only a number that is beyond doubt becomes a `tel:` link, because a wrong call is worse than none.

/** Marks that phones put around a copied number, and that nobody sees: direction, joiners, soft hyphen. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** The value of any decimal digit of Unicode: such digits stand in runs of ten. */
const asciiDigit = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  let steps = 0
  while (steps < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - steps - 1))) steps += 1
  return String(steps)
}

/** What people write before or behind a number. A fax is not called. */
const label = '(?:tel[eé]fono|telephone|tel|phone|ph|cell|cel|celular|m[oó]vil|mobile|home|work|office|main|desk|school|casa|trabajo|oficina|escuela)'
const labelBefore = new RegExp(`^${label}(?:[.:]\\s*|\\s+)`, 'i')
const labelBehind = new RegExp(`(?:\\s+${label}|\\s*\\(${label}\\))$`, 'i')

const extension = /(?:\s*[,;]?\s*(?:extensi[oó]n|extension|extn|ext|interno|int|anexo|x)[.:]?\s*|\s*#\s*|;ext=|,+)(\d{1,8})$/i

/** North American toll-free numbers spelled with letters: 1-800-4-A-CHILD. */
const spelled = /^(\+?1[-. ])?\(?(8(?:00|33|44|55|66|77|88))\)?[-. ]([A-Z0-9](?:[-. ]?[A-Z0-9]){6,12})$/
const keypad = 'ABC2DEF3GHI4JKL5MNO6PQRS7TUV8WXYZ9'
const keyOf = (letter: string): string => /\d/.exec(keypad.slice(keypad.indexOf(letter)))?.[0] ?? ''

/** Three digits that a person may call: emergency, crisis line, and the N11 services. */
const shortNumbers: ReadonlySet<string> = new Set(['112', '211', '311', '411', '511', '611', '711', '811', '911', '988'])

/** Only digits and what stands between them; a plus at the very front, brackets that close. */
const shape = /^\+?(?:\(\+?\d{1,4}\)|\d)(?:[ .-]{0,3}(?:\(\d{1,5}\)|\d))*$/

/** How many digits a number has: seven and up; twelve and more only with the sign of a call abroad. */
const isLikelyLength = (digits: string, abroad: boolean): boolean =>
  shortNumbers.has(digits) || (digits.length >= 7 && digits.length <= (abroad ? 17 : 11))

const dialled = (text: string): string | undefined => {
  const letters = spelled.exec(text)
  const [, country = '', prefix = '', word = ''] = letters ?? []
  if (/[A-Z]/.test(word)) {
    return `${country === '' ? '' : '+1'}${prefix}${word.replaceAll(/[-. ]/g, '').replaceAll(/[A-Z]/g, keyOf)}`
  }
  if (!shape.test(text)) return undefined
  const plus = /^\(?\+/.test(text)
  // "+44 (0)20 …": the zero is dialled only inside the country.
  const digits = (plus ? text.replace(/\(0\)/, '') : text).replaceAll(/\D/g, '')
  if (plus && (digits.length > 15 || digits.startsWith('0'))) return undefined
  if (!isLikelyLength(digits, plus || /^(?:00|011)/.test(digits))) return undefined
  return plus && !shortNumbers.has(digits) ? `+${digits}` : plus ? undefined : digits
}

/**
 * A `tel:` link for what was typed, or undefined when it is not surely one number. An extension follows a comma: phones
 * wait there and then dial on (RFC 3966 would write `;ext=`, which they pass over).
 */
export const telLink = (typed: string): string | undefined => {
  // A line break stands between two things; anything longer is not one number.
  if (typed.length > 80 || /[\n\r\t]/.test(typed.trim())) return undefined
  const plain = typed
    .toWellFormed()
    .replaceAll(unseen, '')
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, asciiDigit)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim()
    .replace(/^tel:/i, '')
    .replace(labelBefore, '')
    .replace(labelBehind, '')
    .trim()
  const whole = dialled(plain)
  if (whole !== undefined) return `tel:${whole}`
  const tail = extension.exec(plain)
  const number = tail === null ? undefined : dialled(plain.slice(0, tail.index).trim())
  return number === undefined || shortNumbers.has(number) ? undefined : `tel:${number},${tail?.[1] ?? ''}`
}
