// Acts on the first meeting's agenda. Each is one edit, for `book.change`.
import { tidyText } from '../../foundation/text.ts'
import type { BookRoots } from '../book-roots.ts'
import { writeSingle } from '../record-map.ts'
import type { Writer } from '../writer.ts'
import { firstMeetingKind, type FirstMeetingStep, type StepState } from './first-meeting.ts'

/** Any step, in any order, as often as they like; the last word of either counts. */
export const markStep = (roots: BookRoots, { by, clock }: Writer, step: FirstMeetingStep, state: StepState): void =>
  writeSingle(roots, 'firstMeeting', firstMeetingKind, { [step]: { state, by, at: clock.now() } })

/** `text` within `longTextLimit`; empty takes the words away. */
export const keepCommonGround = (roots: BookRoots, { by, clock }: Writer, text: string): void =>
  writeSingle(roots, 'firstMeeting', firstMeetingKind, {
    commonGround: tidyText(text).trim(),
    commonGroundBy: by,
    commonGroundAt: clock.now(),
  })

export interface MentorWords {
  readonly why: string
  readonly brings: string
}

/** The mentor's own words; either may write them down. */
export const keepMentorWords = (roots: BookRoots, { by, clock }: Writer, { why, brings }: MentorWords): void =>
  writeSingle(roots, 'firstMeeting', firstMeetingKind, {
    whyMentor: tidyText(why).trim(),
    mentorBrings: tidyText(brings).trim(),
    mentorWordsBy: by,
    mentorWordsAt: clock.now(),
  })
