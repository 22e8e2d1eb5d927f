// The buttons by which a record leaves, and what became of it. The receipt is kept right after it left.
import { Copy, Printer, Save, Share } from 'lucide-react'
import { useRef, useState } from 'react'
import type { HandedToProgram } from '../../crossings/hand-to-program.ts'
import type { Result } from '../../foundation/result.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import type { HandedOver, LeavingForm } from '../../program/handed-over.ts'
import type { WayOut } from '../../program/receipts/handover-receipt.ts'
import type { ProgramFailure } from '../../program/store.ts'
import { addresses } from '../addresses.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { canShare, giveOut } from './give-out.ts'
import styles from './hand-over.module.css'

interface GiveOutActionsProps {
  readonly handed: HandedOver
  readonly form: LeavingForm
  readonly keepReceipt: (how: WayOut) => Promise<Result<HandedToProgram, ProgramFailure>>
  readonly receiptNote: string
}

type Outcome =
  | { readonly type: 'none' }
  | { readonly type: 'closed' | 'failed' }
  | { readonly type: 'asking' }
  | { readonly type: 'kept' | 'receiptFailed'; readonly how: WayOut }

export const GiveOutActions = ({ handed, form, keepReceipt, receiptNote }: GiveOutActionsProps) => {
  const words = useWords('program').hand
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' })
  // Before there is a pair, the receipt stands beside the form.
  const hasPair = useSession((session) => pairOnScreen(session) !== undefined)
  const under = useRef(false)
  const shares = canShare(handed, form)

  const keep = async (how: WayOut) => {
    const kept = await keepReceipt(how)
    setOutcome({ type: kept.ok ? 'kept' : 'receiptFailed', how })
  }
  const once = async (act: () => Promise<void>) => {
    if (under.current) return
    under.current = true
    try {
      await act()
    } finally {
      under.current = false
    }
  }
  const give = (how: WayOut) =>
    void once(async () => {
      setOutcome({ type: 'none' })
      const given = await giveOut(handed, form, how)
      if (given !== 'left') setOutcome({ type: given })
      else if (how === 'print') setOutcome({ type: 'asking' })
      else await keep(how)
    })

  const icons = { share: <Share size={20} aria-hidden="true" />, save: <Save size={20} aria-hidden="true" />, print: <Printer size={20} aria-hidden="true" />, copy: <Copy size={20} aria-hidden="true" /> }
  const ways: readonly WayOut[] = form === 'page' ? ['print'] : form === 'text' ? [...(shares ? (['share'] as const) : []), 'copy', 'save'] : [...(shares ? (['share'] as const) : []), 'save', 'copy']

  const said = () => {
    switch (outcome.type) {
      case 'none':
      case 'asking':
        return ''
      case 'closed':
      case 'failed':
        return words.outcome[outcome.type]
      case 'receiptFailed':
        return words.outcome.receiptFailed
      case 'kept':
        return outcome.how === 'save' ? words.outcome.save(handed.leaving[form]?.name ?? '') : words.outcome[outcome.how]
    }
  }

  return (
    <div className={layout['stack']}>
      {ways.map((how, index) => (
        <Button key={how} wide look={index === 0 ? 'main' : 'plain'} icon={icons[how]} onClick={() => give(how)}>
          {words[how]}
        </Button>
      ))}
      <p role="status" className={styles['outcome']}>
        {said()}
      </p>
      {outcome.type === 'asking' ? (
        <div role="group" aria-label={words.printedAsk} className={layout['tight']}>
          <p className={layout['strong']}>{words.printedAsk}</p>
          <div className={layout['actions']}>
            <Button onClick={() => void once(() => keep('print'))}>{words.printedYes}</Button>
            <Button look="plain" onClick={() => setOutcome({ type: 'closed' })}>
              {words.printedNo}
            </Button>
          </div>
        </div>
      ) : null}
      {outcome.type === 'receiptFailed' ? <Button onClick={() => void once(() => keep(outcome.how))}>{words.outcome.keepReceipt}</Button> : null}
      {outcome.type === 'kept' && hasPair ? (
        <ButtonLink look="plain" href={addresses.receipts}>
          {words.seeReceipt}
        </ButtonLink>
      ) : null}
      <p className={`${layout['muted']} ${layout['small']}`}>
        {receiptNote} {words.cannotTakeBack}
      </p>
    </div>
  )
}
