// Turns what IndexedDB throws into the failures a screen can explain.
import { leavesDoubt } from '../../foundation/disk-trust.ts'
import type { DiskFailure, OpenBookFailure } from '../store.ts'

/**
 * The DOMException name behind an error. Looks inside: lib0 wraps the DOMException in an Error whose message starts
 * with its name, other wrappers keep it in `inner` or `cause`.
 */
export const errorName = (error: unknown): string => {
  if (!(error instanceof Error)) return 'UnknownError'
  const inner = 'inner' in error ? error.inner : error.cause
  if (inner instanceof Error) return errorName(inner)
  if (error.name !== 'Error') return error.name
  return /^(?:Error: )?(?<name>\w+Error)\b/.exec(error.message)?.groups?.['name'] ?? 'UnknownError'
}

export const keepFailureOf = (error: unknown): DiskFailure => {
  const name = errorName(error)
  return name === 'QuotaExceededError' ? { type: 'StorageFull' } : { type: 'StorageFailed', name }
}

/** Whether the failed write may have torn the browser's log (foundation/disk-trust.ts). */
export const isDoubtful = (error: unknown): boolean => leavesDoubt(errorName(error), error instanceof Error ? error.message : '')

/** For errors of opening the database, where a refusal means there is no storage at all. */
export const openFailureOf = (error: unknown): OpenBookFailure => {
  const name = errorName(error)
  // Lockdown and blocked site storage say SecurityError; older private modes say InvalidStateError.
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError') return { type: 'NoStorage' }
  if (name === 'VersionError') return { type: 'NewerBook' }
  return { type: 'StorageFailed', name }
}

/** What a failed opening means to somebody who wanted an edit kept. */
export const keepFailureOfOpening = (failure: OpenBookFailure): DiskFailure =>
  failure.type === 'StorageFailed'
    ? failure.name === 'QuotaExceededError'
      ? { type: 'StorageFull' }
      : failure
    : { type: 'StorageFailed', name: failure.type }
