// How far the two are with a step, in words: who said so and when, or that the book shows it.
import type { StandingStep } from '../../ours/first-meeting/first-meeting-view.ts'
import { formatInstant } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'

export const useStateLine = ({ state, mark }: Pick<StandingStep, 'state' | 'mark'>): string => {
  const words = useWords('first')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const nameOf = useNameOf()
  const name = words.states[state]
  if (mark !== undefined) return words.marked(name, nameOf(mark.by), formatInstant(language, mark.at, clock.zone()))
  return state === 'open' ? name : words.shown(name)
}
