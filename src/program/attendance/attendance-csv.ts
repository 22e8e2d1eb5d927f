// A record as CSV for a spreadsheet: RFC 4180, every cell quoted, UTF-8 with a byte order mark (Excel reads it as another
// encoding without). A cell that a spreadsheet could run as a formula begins with an apostrophe instead.

/** What begins a formula, also in its full-width form, after space that spreadsheets take away; and what may split a cell. */
const risky = /^(?:[\s\u00A0\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/u

export const csvCell = (text: string): string => `"${(risky.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
