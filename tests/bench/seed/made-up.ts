// Made-up sentences for a seeded book: the same ones for the same seed, so that two runs measure the same thing.
import type { Day } from '../../../src/foundation/day.ts'

/** The first day of a three-year book; the last is near today. */
export const firstDay = '2024-01-11' as Day

/** Gives whole numbers below a bound (mulberry32). */
export const makePicker = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const openings = ['Today', 'This week', 'After lunch', 'At the bus', 'In the hall', 'Before the bell', 'At recess', 'On the phone']
const middles = ['I waited ten seconds', 'we tried two-step directions', 'I asked the office', 'I wrote the plan down', 'we looked at the schedule', 'I stood at the door first', 'my partner listened', 'we moved the group']
const endings = ['and it went better.', 'and it took a while.', 'so nobody had to run.', 'and the room got quiet.', 'because the list was old.', 'and I was proud of that.', 'but I want to try again.', 'and we laughed about it.']

export const sentence = (pick: (below: number) => number): string =>
  [openings, middles, endings].map((words) => words[pick(words.length)]).join(' ')
