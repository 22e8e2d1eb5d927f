// Acts on a database of this phone. Their failures are values a person should hear; other errors are bugs and pass through.
import { canTrustDisk, doubtDisk } from './disk-trust.ts'
import { err, ok, type Result } from './result.ts'

export type StorageFailure =
  /** The device has no room left. */
  | { readonly type: 'StorageFull' }
  /** IndexedDB is missing, refused, or its connection is lost for good. */
  | { readonly type: 'StorageGone' }
  /** A newer Pairbook wrote here; this one only reads. */
  | { readonly type: 'NewerSchema' }
  | { readonly type: 'StorageFailed'; readonly name: string }

export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
}

type Attempt = <Value>(act: () => Promise<Value>) => Promise<Result<Value, StorageFailure>>

const goneNames = new Set(['MissingAPIError', 'OpenFailedError', 'DatabaseClosedError', 'InvalidStateError', 'SecurityError'])

/** The library wraps the browser's error; the true cause is often in `inner`. */
const failureOf = (error: unknown, isOfLibrary: boolean): StorageFailure | undefined => {
  const names: string[] = []
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    names.push(cause.name)
    cause = 'inner' in cause ? cause.inner : undefined
  }
  if (cause instanceof DOMException) names.push(cause.name)
  if (names.includes('NewerSchemaError')) return { type: 'NewerSchema' }
  if (names.includes('QuotaExceededError')) return { type: 'StorageFull' }
  if (names.some((name) => goneNames.has(name))) return { type: 'StorageGone' }
  return isOfLibrary || error instanceof DOMException ? { type: 'StorageFailed', name: names.at(-1) ?? 'unknown' } : undefined
}

/** `attemptToRead` only reads; what `attempt` keeps will be there after a restart when it succeeds. */
export const attemptsWith = (isOfLibrary: (error: unknown) => boolean): { readonly attemptToRead: Attempt; readonly attempt: Attempt } => {
  const attemptToRead: Attempt = async (act) => {
    try {
      return ok(await act())
    } catch (error) {
      const failure = failureOf(error, isOfLibrary(error))
      if (failure === undefined) throw error
      return err(failure)
    }
  }
  const attempt: Attempt = async (act) => {
    const done = await attemptToRead(act)
    if (done.ok) return (await canTrustDisk()) ? done : err({ type: 'StorageFull' })
    if (done.error.type === 'StorageFailed' || done.error.type === 'StorageGone') doubtDisk()
    return done
  }
  return { attemptToRead, attempt }
}
