// Reads sentences with the students' names marked [[…]] and counts what the rule finds of them. A finding is right when
// it overlaps a mark; a mark is found when a finding overlaps it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findStudentNames } from '../../../src/material/student-names/find-student-names.ts'

/** The pair whose sentences these are. */
export const pair = ['Dana Ruiz', 'Lee Park']

interface Span {
  readonly start: number
  readonly end: number
}

export interface MarkedSentence {
  readonly text: string
  readonly marks: readonly Span[]
}

const markedSentence = (line: string): MarkedSentence => {
  const marks: Span[] = []
  let text = ''
  for (const [part, name] of line.split(/(\[\[.+?\]\])/u).map((piece) => [piece, /^\[\[(.+)\]\]$/u.exec(piece)?.[1]] as const)) {
    if (name !== undefined) marks.push({ start: text.length, end: text.length + name.length })
    text += name ?? part
  }
  return { text, marks }
}

export const sentencesIn = (file: string): readonly MarkedSentence[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(markedSentence)

export interface Measured {
  readonly sentences: number
  readonly withoutName: number
  readonly marks: number
  readonly findings: number
  readonly precision: number
  readonly recall: number
  /** Each with its sentence. */
  readonly missed: readonly string[]
  readonly falseAlarms: readonly string[]
}

export const measure = (sentences: readonly MarkedSentence[]): Measured => {
  const missed: string[] = []
  const falseAlarms: string[] = []
  let marks = 0
  let findings = 0
  for (const sentence of sentences) {
    const found = findStudentNames(sentence.text, { students: [], adults: pair })
    const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
    const named = ({ start, end }: Span): string => `${sentence.text.slice(start, end)} — ${sentence.text}`
    marks += sentence.marks.length
    findings += found.length
    missed.push(...sentence.marks.filter((mark) => !found.some((finding) => overlaps(finding, mark))).map(named))
    falseAlarms.push(...found.filter((finding) => !sentence.marks.some((mark) => overlaps(finding, mark))).map(named))
  }
  return {
    sentences: sentences.length,
    withoutName: sentences.filter((sentence) => sentence.marks.length === 0).length,
    marks,
    findings,
    precision: (findings - falseAlarms.length) / findings,
    recall: (marks - missed.length) / marks,
    missed,
    falseAlarms,
  }
}
