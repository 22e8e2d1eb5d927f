// Common ground: questions that open a talk, and what the two found they share.
import { Suspense } from 'react'
import { readFirstMeeting } from '../../ours/first-meeting/first-meeting-view.ts'
import { keepCommonGround } from '../../ours/first-meeting/keep-first-meeting.ts'
import type { BookRoots } from '../../ours/book-roots.ts'
import type { Writer } from '../../ours/writer.ts'
import { Card } from '../../kit/Card.tsx'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { IceBreakers } from './IceBreakers.tsx'
import { LastWritten } from './LastWritten.tsx'
import { StepForm } from './StepForm.tsx'

const keepWords = (roots: BookRoots, writer: Writer, { common }: { readonly common: string }): void => keepCommonGround(roots, writer, common)

export const SharedGroundStep = () => {
  const words = useWords('first').common
  const { commonGround, commonGroundBy, commonGroundAt } = useShared(readFirstMeeting)
  return (
    <>
      <p>{words.lead}</p>
      <Suspense>
        <IceBreakers />
      </Suspense>
      <Card>
        <StepForm
          form="first-meeting common"
          fields={[{ name: 'common', label: words.label, hint: words.hint, kept: commonGround }]}
          keepLabel={words.keep}
          edit={keepWords}
        >
          <LastWritten by={commonGroundBy} at={commonGroundAt} />
        </StepForm>
      </Card>
    </>
  )
}
