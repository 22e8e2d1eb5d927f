// What to do with an open goal: reached, or let go. Each asks for a few words and needs none.
import { Leaf, PartyPopper } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import type { Goal } from '../../ours/goals/goal.ts'
import { letGoOfGoal, reachGoal } from '../../ours/goals/keep-goal.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useWords } from '../session/use-words.ts'
import { showCelebration } from './celebration.ts'
import { NoteForm } from './NoteForm.tsx'
import layout from '../../kit/layout.module.css'

export const OpenActions = ({ goal }: { readonly goal: Goal }) => {
  const words = useWords('goals')
  const frame = useWords('frame')
  const keep = useKeepShared()
  const [asking, setAsking] = useState<'reach' | 'letGo'>()
  const close = () => setAsking(undefined)
  return (
    <Card heading={words.actions}>
      <div className={layout['actions']}>
        <Button look="next" icon={<PartyPopper aria-hidden="true" />} onClick={() => setAsking('reach')}>
          {words.reach}
        </Button>
        <Button look="plain" icon={<Leaf aria-hidden="true" />} onClick={() => setAsking('letGo')}>
          {words.letItGo}
        </Button>
      </div>
      <Sheet open={asking === 'reach'} title={words.reachSheet.title} closeLabel={frame.close} onClose={close}>
        <p>{words.reachSheet.text}</p>
        <NoteForm
          form={`reach ${goal.id}`}
          label={words.reachSheet.note}
          keepLabel={words.reachSheet.keep}
          onKeep={(note) => keep((roots, writer) => reachGoal(roots, writer, goal.id, note))}
          onKept={() => {
            showCelebration(goal.id)
            close()
          }}
        />
      </Sheet>
      <Sheet open={asking === 'letGo'} title={words.letGoSheet.title} closeLabel={frame.close} onClose={close}>
        <p>{words.letGoSheet.text}</p>
        <NoteForm
          form={`let-go ${goal.id}`}
          label={words.letGoSheet.note}
          keepLabel={words.letGoSheet.keep}
          onKeep={(note) => keep((roots, writer) => letGoOfGoal(roots, writer, goal.id, note))}
          onKept={close}
        />
      </Sheet>
    </Card>
  )
}
