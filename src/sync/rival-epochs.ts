// Two devices may begin an epoch at the same time. Which of the two stands is decided from the two statements alone, so that
// every device that comes to know both decides the same.
import { bytesToHex } from '../crypto/encodings.ts'
import type { EpochLink } from './ledger.ts'

type Beginning = Pick<EpochLink, 'by' | 'hash' | 'removed'>

/** Whether an epoch takes out the device that began the other. */
export const takesOut = (one: Beginning, other: Beginning): boolean => one.removed.some(({ device }) => device === other.by)

/**
 * The one that takes out the device which began the other: else that device could try statements until one has a small hash,
 * and so keep itself in. Between two that do not, the smaller hash.
 */
export const standsOver = (one: Beginning, other: Beginning): boolean => {
  const [takes, isTaken] = [takesOut(one, other), takesOut(other, one)]
  return takes === isTaken ? bytesToHex(one.hash) < bytesToHex(other.hash) : takes
}
