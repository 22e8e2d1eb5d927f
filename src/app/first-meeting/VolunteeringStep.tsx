// Why the mentor volunteered and what they bring. When the roles were corrected, the words of the person who is now the
// mentee are still shown, as what they were.
import { readFirstMeeting } from '../../ours/first-meeting/first-meeting-view.ts'
import { keepMentorWords } from '../../ours/first-meeting/keep-first-meeting.ts'
import { Card } from '../../kit/Card.tsx'
import { useShared } from '../session/use-book.ts'
import { useCallNames } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { LastWritten } from './LastWritten.tsx'
import { StepForm } from './StepForm.tsx'
import layout from '../../kit/layout.module.css'

export const VolunteeringStep = () => {
  const words = useWords('first').volunteering
  const { mentor, mentee } = useCallNames()
  const { whyMentor, mentorBrings, mentorWordsBy, mentorWordsAt, whyFormerMentor, formerMentorBrought } = useShared(readFirstMeeting)
  const former = [whyFormerMentor, formerMentorBrought].filter((text) => text !== '').join('\n\n')
  return (
    <>
      <p>{words.lead(mentor)}</p>
      <Card>
        <StepForm
          form="first-meeting volunteering"
          fields={[
            { name: 'why', label: words.why(mentor), kept: whyMentor },
            { name: 'brings', label: words.brings(mentor), hint: words.bringsHint, kept: mentorBrings },
          ]}
          keepLabel={words.keep}
          edit={keepMentorWords}
        >
          <LastWritten by={mentorWordsBy} at={mentorWordsAt} />
        </StepForm>
      </Card>
      {former === '' ? null : (
        <Card heading={words.formerTitle(mentee)}>
          <p className={layout['prose']} dir="auto">
            {former}
          </p>
          <p className={`${layout['muted']} ${layout['small']}`}>{words.former}</p>
        </Card>
      )}
    </>
  )
}
