// Handing one record over: how it leaves → exactly what leaves → what stays, and likely student names → the act → the
// receipt. Every form of the program uses this and nothing else; what it gives out is what the crossing made.
import { useMemo, useState } from 'react'
import { handToProgram, type Laid, makeHandedOver, type ToldBook } from '../../crossings/hand-to-program.ts'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import type { StatementSignature } from '../../program/attendance/statement.ts'
import type { ExitForm } from '../../program/exit/exit-form.ts'
import { type LeavingForm, leavingForms } from '../../program/handed-over.ts'
import type { ProgramRecord } from '../../program/program-record.ts'
import type { HandoverReceipt } from '../../program/receipts/handover-receipt.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { partnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { GiveOutActions } from './GiveOutActions.tsx'
import { NamesCheck } from './NamesCheck.tsx'
import { Preview } from './Preview.tsx'
import { StaysCard } from './StaysCard.tsx'
import { useProgram } from './use-program.ts'
import styles from './hand-over.module.css'

interface HandOverProps<Handed extends ProgramRecord> {
  /** The same object until something in it changes. */
  readonly record: Handed
  /** Under a statement. The same array until something in it changes. */
  readonly signatures?: readonly StatementSignature[]
  /** Lays out the page (and the table) in the language on screen. The same function until the language changes. */
  readonly lay: (record: Handed, signatures: readonly StatementSignature[]) => Laid
  /** The pairs and seasons it is about; none for an application. */
  readonly pairs: readonly HandoverReceipt['pairs'][number][]
  /** The open books to tell of it; none for an exit form. */
  readonly books: Handed extends ExitForm ? readonly [] : readonly ToldBook[]
  /** The words in it that somebody typed, and the adults named in it. */
  readonly texts: readonly string[]
  readonly adults: readonly string[]
}

const noSignatures: readonly StatementSignature[] = []

export const HandOver = <Handed extends ProgramRecord>({ record, signatures = noSignatures, lay, pairs, books, texts, adults }: HandOverProps<Handed>) => {
  const words = useWords('program').hand
  const program = useProgram()
  const pair = useSession(pairOnScreen)
  const allPairs = useSession((session) => session.pairs)
  const [form, setForm] = useState<LeavingForm>('page')
  const handed = useMemo(() => makeHandedOver(record, signatures, lay), [record, signatures, lay])

  if (program === undefined) return <p role="alert">{words.noStore}</p>
  if (!handed.ok) return <p role="alert">{words.notARecord}</p>
  const { leaving } = handed.value
  const labels = { page: words.formPage, file: words.formFile, table: words.formTable, text: words.formText }

  return (
    <>
      <div className={styles['screenOnly']}>
        <ChoiceChips
          legend={words.formLegend}
          hint={words.formNote[form]}
          name="leavingForm"
          defaultValue={form}
          choices={leavingForms.filter((each) => leaving[each] !== undefined).map((each) => ({ value: each, label: labels[each] }))}
          onChange={(chosen) => setForm(leavingForms.find((each) => each === chosen) ?? 'page')}
        />
      </div>
      <Preview handed={handed.value} form={form} />
      <div className={`${layout['stack']} ${styles['screenOnly']}`}>
        {pair === undefined ? null : <StaysCard />}
        <NamesCheck texts={texts} adults={adults} />
        <GiveOutActions
          key={`${form} ${handed.value.recordHash}`}
          program={program}
          handed={handed.value}
          form={form}
          pairs={pairs}
          keepReceipt={(act) => handToProgram(program, handed.value, act, books)}
          receiptNote={pair === undefined || record.kind === 'exit' || pairs.length === 0 ? words.receiptNoteAlone : words.receiptNote(partnersCallName(pair, allPairs))}
        />
      </div>
    </>
  )
}
