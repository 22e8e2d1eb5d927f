// The program pack a school may put beside the app as `program.json`. Asked for by a tap, from the app's own address and no
// other, without cookies; not a character more is read than a pack may have. The one place in src that calls fetch.
import { packLimit } from '../../program/pack/read-pack.ts'

/** Its text; undefined when there is none, or no network. What is too long comes cut one character over the limit, so that the reader refuses it. */
export const readServedPack = async (): Promise<string | undefined> => {
  try {
    const answer = await fetch(new URL('program.json', document.baseURI), { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' })
    if (!answer.ok || answer.body === null || !(answer.headers.get('content-type') ?? '').includes('json')) return undefined
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text
      text += value
      if (text.length > packLimit) {
        await reader.cancel()
        return text.slice(0, packLimit + 1)
      }
    }
  } catch {
    return undefined
  }
}
