// Finds the mail address in what somebody typed, or decides that there is none. Only a plain address of one person
// becomes a `mailto:` link; nothing typed can add a subject, a copy or a second reader.

/** RFC 5321's dot-string and a domain of ASCII labels; quoted and literal forms are left to mail programs. */
const address = /^([\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*)@((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d]))$/i

const named = /^[^<>]{0,120}<([^<>\s]+)>$/

/** A `mailto:` link for what was typed, or undefined when it is not surely one address. */
export const mailLink = (typed: string): string | undefined => {
  if (typed.length > 320) return undefined
  const plain = typed.replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').trim()
  if (/[\n\r\t]/.test(plain)) return undefined
  const bare = (named.exec(plain)?.[1] ?? plain).replace(/^mailto:/i, '')
  const parts = address.exec(bare)
  if (parts === null || bare.length > 254) return undefined
  const [, person = '', domain = ''] = parts
  return person.length > 64 ? undefined : `mailto:${encodeURIComponent(person)}@${domain.toLowerCase()}`
}
