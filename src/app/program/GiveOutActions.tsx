// The buttons by which a record leaves, and what became of it. What the receipt will say is on disk before it leaves or while
// it does, so that a phone that dies in between asks about it later; the receipt is kept right after it left.
import { Copy, Printer, Save, Share } from 'lucide-react'
import { useRef, useState } from 'react'
import type { HandedToProgram } from '../../crossings/hand-to-program.ts'
import type { ReceiptId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import layout from '../../kit/layout.module.css'
import type { HandedOver, LeavingForm } from '../../program/handed-over.ts'
import type { WayOut } from '../../program/receipts/handover-receipt.ts'
import { beginHandover, dropBegun, type HandoverAct, type ProgramFailure, type ProgramStore } from '../../program/store.ts'
import { addresses } from '../addresses.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { giveOut, nameToShare } from './give-out.ts'
import styles from './hand-over.module.css'

interface GiveOutActionsProps {
  readonly program: ProgramStore
  readonly handed: HandedOver
  readonly form: LeavingForm
  readonly pairs: HandoverAct['pairs']
  readonly keepReceipt: (act: HandoverAct) => Promise<Result<HandedToProgram, ProgramFailure>>
  readonly receiptNote: string
}

type Outcome =
  | { readonly type: 'none' }
  | { readonly type: 'closed' | 'failed' | 'notBegun' }
  | { readonly type: 'asking' | 'kept' | 'receiptFailed'; readonly act: HandoverAct }

export const GiveOutActions = ({ program, handed, form, pairs, keepReceipt, receiptNote }: GiveOutActionsProps) => {
  const words = useWords('program').hand
  const [outcome, setOutcome] = useState<Outcome>({ type: 'none' })
  // Before there is a pair, the receipt stands beside the form.
  const hasPair = useSession((session) => pairOnScreen(session) !== undefined)
  const under = useRef(false)
  const sharedName = nameToShare(handed, form)
  const shares = sharedName !== undefined

  const keep = async (act: HandoverAct) => {
    const kept = await keepReceipt(act)
    setOutcome({ type: kept.ok ? 'kept' : 'receiptFailed', act })
  }
  const didNotLeave = async (id: ReceiptId | undefined, type: 'closed' | 'failed') => {
    setOutcome({ type })
    if (id !== undefined) await dropBegun(program, id)
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
      // A page printed anew is asked about once.
      if (outcome.type === 'asking' && outcome.act.begun !== undefined) void dropBegun(program, outcome.act.begun)
      setOutcome({ type: 'none' })
      const act = { form, how, pairs, asText: how === 'share' && sharedName !== handed.leaving[form]?.name }
      const beginning = beginHandover(program, handed, act)
      // A share sheet and the clipboard are open only in the tap itself; a file and the printer wait.
      const waits = how === 'save' || how === 'print'
      if (waits && !(await beginning).ok) {
        setOutcome({ type: 'notBegun' })
        return
      }
      const given = await giveOut(handed, form, how)
      const begun = await beginning
      const id = begun.ok ? begun.value : undefined
      if (given !== 'left') await didNotLeave(id, given)
      else if (how === 'print') setOutcome({ type: 'asking', act: { ...act, begun: id } })
      else await keep({ ...act, begun: id })
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
      case 'receiptFailed':
        return words.outcome[outcome.type]
      case 'notBegun':
        return words.noStore
      case 'kept':
        return outcome.act.how === 'save' ? words.outcome.save(handed.leaving[form]?.name ?? '') : words.outcome[outcome.act.how]
    }
  }

  return (
    <div className={layout['stack']}>
      {ways.map((how, index) => (
        <Button key={how} wide look={index === 0 ? 'main' : 'plain'} icon={icons[how]} onClick={() => give(how)}>
          {words[how]}
        </Button>
      ))}
      {shares && sharedName !== handed.leaving[form]?.name ? <p className={`${layout['muted']} ${layout['small']}`}>{words.asText(sharedName)}</p> : null}
      <p role="status" className={styles['outcome']}>
        {said()}
      </p>
      {outcome.type === 'asking' ? (
        <div role="group" aria-label={words.printedAsk} className={layout['tight']}>
          <p className={layout['strong']}>{words.printedAsk}</p>
          <div className={layout['actions']}>
            <Button onClick={() => void once(() => keep(outcome.act))}>{words.printedYes}</Button>
            <Button look="plain" onClick={() => void once(() => didNotLeave(outcome.act.begun, 'closed'))}>
              {words.printedNo}
            </Button>
          </div>
        </div>
      ) : null}
      {outcome.type === 'receiptFailed' ? <Button onClick={() => void once(() => keep(outcome.act))}>{words.outcome.keepReceipt}</Button> : null}
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
