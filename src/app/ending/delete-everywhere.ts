// Where things of a pair lie beside Mine and Ours, for its deletion: what was handed over to the program, and what sync knows.
import { type Elsewhere, finishDeleting } from '../../crossings/delete-pair.ts'
import { forgetPair } from '../../sync/forget-pair.ts'
import type { Pairbook } from '../session/pairbook.ts'

export const elsewhereOf = ({ openProgram }: Pairbook): Elsewhere => ({ openProgram, forgetSync: (sharedId) => forgetPair(sharedId) })

export const finishDeletingEverywhere = (pairbook: Pairbook): Promise<void> => finishDeleting(pairbook.mine, elsewhereOf(pairbook))
