// Parking a question from another screen: a button, and a sheet that says who will read it.
import { MessageCircleQuestionMark } from 'lucide-react'
import { useState } from 'react'
import type { MeetingId } from '../../foundation/id.ts'
import { Button } from '../../kit/Button.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { parkQuestion } from '../../ours/board/keep-question.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { offerUndo } from '../undo/undo-offer.ts'

/** Its words are the area `board`. */
export const ParkQuestion = ({ meetingId }: { readonly meetingId?: MeetingId }) => {
  const words = useWords('board')
  const frame = useWords('frame')
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="plain" icon={<MessageCircleQuestionMark size={20} aria-hidden="true" />} onClick={() => setOpen(true)}>
        {words.parkFrom}
      </Button>
      <Sheet open={open} title={words.parkFrom} closeLabel={frame.close} onClose={() => setOpen(false)}>
        <RingBanner ring="ours" />
        <WordsForm
          form="question"
          label={words.ask(partner)}
          hint={words.askHint}
          keepLabel={words.park}
          onKeep={(text) => keep((roots, writer) => parkQuestion(roots, writer, text, { meetingId }))}
          onKept={() => {
            setOpen(false)
            offerUndo({ text: words.parked })
          }}
        />
      </Sheet>
    </>
  )
}
