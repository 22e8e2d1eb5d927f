// Reading the answers to the questions a program pack added to a form.
import type { AddedAnswers } from '../../program/added-answers.ts'
import type { PaperPart } from '../../program/paper.ts'
import type { FormCheck } from '../forms/check-form.ts'

export const boxOfQuestion = (ask: string): string => `asked.${ask}`

/** As a part of a record: absent when nothing was asked. */
export const addedAnswers = (check: FormCheck, questions: readonly string[]): { readonly extra?: AddedAnswers } =>
  questions.length === 0 ? {} : { extra: questions.map((ask) => ({ ask, answer: check.text(boxOfQuestion(ask), ask) })) }

export const addedParts = (extra: AddedAnswers | undefined): readonly PaperPart[] => (extra ?? []).map(({ ask, answer }) => ({ type: 'words', heading: ask, words: answer }))

export const addedTexts = (extra: AddedAnswers | undefined): readonly string[] => (extra ?? []).map(({ answer }) => answer)
