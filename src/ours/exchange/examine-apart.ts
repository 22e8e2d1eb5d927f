// Looking an update over in a worker with a time limit: an update can be made so that Yjs turns it over for hours, and the
// screen must not stand still with it. When the time is over the worker is ended, and the update refused.
import { OurWorker as Worker } from '../../foundation/our-worker.ts'
import { err } from '../../foundation/result.ts'
import type { Examination, Verdict } from './examine.ts'
import { bookLimits } from './shape.ts'

/**
 * What takes longer here would hold up the page when it is taken in, and again at every start. A whole three-year book takes
 * a slow phone about two seconds.
 */
const longestLook = 8_000

/** How long a worker that has nothing to do is kept for the next update. */
const longestRest = 30_000

const answerOf = (worker: Worker, { state, update, ...others }: Examination): Promise<Verdict> =>
  new Promise((resolve) => {
    // The worker itself ended, for want of memory, or never began.
    const fail = (): void => resolve(err({ type: 'NotExamined' }))
    worker.addEventListener('message', ({ data }: MessageEvent<Verdict>) => resolve(data), { once: true })
    worker.addEventListener('error', fail, { once: true })
    worker.addEventListener('messageerror', fail, { once: true })
    // Both are given away, so both are copies of their own: an update is often a piece of something longer.
    const given: Examination = { ...others, state: state.slice(), update: update.slice() }
    worker.postMessage(given, [given.state.buffer, given.update.buffer])
  })

const startWorker = (): Worker | undefined => {
  try {
    return new Worker(new URL('./examine-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return undefined
  }
}

/** An `Examine` that never holds up the page, and always answers within the limit. */
export const createExaminer = (limitMilliseconds = longestLook): ((examination: Examination) => Promise<Verdict>) => {
  let resting: { readonly worker: Worker; readonly timer: ReturnType<typeof setTimeout> } | undefined

  const takeWorker = (): Worker | undefined => {
    if (resting === undefined) return startWorker()
    const { worker, timer } = resting
    clearTimeout(timer)
    resting = undefined
    return worker
  }
  const letRest = (worker: Worker): void => {
    if (resting !== undefined) {
      worker.terminate()
      return
    }
    const timer = setTimeout(() => {
      resting = undefined
      worker.terminate()
    }, longestRest)
    resting = { worker, timer }
  }

  return async (examination) => {
    if (examination.update.length > bookLimits.updateLength) return err({ type: 'TooMuch', of: 'bytes' })
    const worker = takeWorker()
    if (worker === undefined) return err({ type: 'NotExamined' })
    let timer: ReturnType<typeof setTimeout> | undefined
    const tooLate = new Promise<Verdict>((resolve) => {
      timer = setTimeout(() => resolve(err({ type: 'TookTooLong' })), limitMilliseconds)
    })
    const verdict = await Promise.race([answerOf(worker, examination), tooLate])
    clearTimeout(timer)
    if (!verdict.ok && (verdict.error.type === 'TookTooLong' || verdict.error.type === 'NotExamined')) worker.terminate()
    else letRest(worker)
    return verdict
  }
}
