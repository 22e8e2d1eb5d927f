// Which goal was reached just now, on this screen: its card moves once, then never again. May vanish.
import { create } from 'zustand'
import type { GoalId } from '../../foundation/id.ts'

export const useCelebration = create<{ readonly goalId: GoalId | undefined }>(() => ({ goalId: undefined }))

export const showCelebration = (goalId: GoalId): void => useCelebration.setState({ goalId })
