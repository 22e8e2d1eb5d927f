// One step of the first meeting: what to talk about, what it decides (the book's own records, written in place), and
// how far the two are with it.
import type { ComponentType } from 'react'
import { type FirstMeetingStep, isFirstMeetingStep } from '../../ours/first-meeting/first-meeting.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { useWords } from '../session/use-words.ts'
import { SharedGroundStep } from './SharedGroundStep.tsx'
import { ConfidentialityStep } from './ConfidentialityStep.tsx'
import { GoalsStep } from './GoalsStep.tsx'
import { LetterStep } from './LetterStep.tsx'
import { LogsStep } from './LogsStep.tsx'
import { ReservationsStep } from './ReservationsStep.tsx'
import { StepStanding } from './StepStanding.tsx'
import { TimesStep } from './TimesStep.tsx'
import { VolunteeringStep } from './VolunteeringStep.tsx'

const bodies: Readonly<Record<FirstMeetingStep, ComponentType>> = {
  common: SharedGroundStep,
  goals: GoalsStep,
  volunteering: VolunteeringStep,
  times: TimesStep,
  logs: LogsStep,
  letter: LetterStep,
  confidentiality: ConfidentialityStep,
  reservations: ReservationsStep,
}

export const FirstMeetingStepScreen = ({ params }: ScreenProps) => {
  const words = useWords('first')
  const { step } = params
  if (!isFirstMeetingStep(step)) return <MissingScreen />
  const Body = bodies[step]
  return (
    <Screen
      title={words.steps[step]}
      subtitle={words.title}
      back={addresses.firstMeeting}
      banner={<RingBanner ring={step === 'reservations' ? 'mine' : 'ours'} />}
    >
      <Body key={step} />
      <StepStanding key={`${step} standing`} step={step} />
    </Screen>
  )
}
