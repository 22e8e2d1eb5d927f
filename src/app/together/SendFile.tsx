// From what is new to the sealed file, and from there to the ways it can go.
import { FileLock2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { type SealedFile, sealedFile } from '../../sync/by-file.ts'
import type { Ledger } from '../../sync/ledger.ts'
import { prepareSlots } from '../../sync/sending.ts'
import { isAnswerOwed } from '../../sync/standing.ts'
import { formatBytes } from '../../words/format.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ApartNotice } from './ApartNotice.tsx'
import { exchangeFailureWords } from './exchange-words.ts'
import { FileActions } from './FileActions.tsx'
import { useShares } from './shares.ts'
import { noteExchange } from './use-ledger.ts'
import { withSyncWorld } from './with-sync-world.ts'
import { SendPreview } from './SendPreview.tsx'

export const SendFile = ({ ledger }: { readonly ledger: Ledger }) => {
  const words = useWords('exchange')
  const { sending } = words
  const language = useLanguage()
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const shares = useShares(ledger)
  const [step, setStep] = useState<{ readonly type: 'preview' | 'sealing' } | { readonly type: 'ready'; readonly file: SealedFile }>({ type: 'preview' })
  const [failure, setFailure] = useState<string>()
  const isOwed = isAnswerOwed(ledger)

  const seal = async () => {
    if (step.type === 'sealing') return
    setStep({ type: 'sealing' })
    setFailure(undefined)
    const outgoing = await withSyncWorld(pairbook, pair, book, (world) => prepareSlots(world))
    noteExchange()
    if (outgoing.ok) setStep({ type: 'ready', file: sealedFile(outgoing.value, sending.inTheFile) })
    else {
      setStep({ type: 'preview' })
      setFailure(exchangeFailureWords(words, outgoing.error))
    }
  }

  if (step.type === 'ready') {
    return (
      <>
        <p role="status">{sending.ready(formatBytes(language, step.file.text.length))}</p>
        <p>{sending.how(partner)}</p>
        <FileActions file={step.file} />
        <p className={layout['small']}>{sending.later(partner)}</p>
      </>
    )
  }
  const isNeeded = shares.here.length + shares.onItsWay.length > 0 || isOwed
  return (
    <>
      <ApartNotice ledger={ledger} />
      <SendPreview shares={shares} isOwed={isOwed} />
      {failure === undefined ? null : <p role="alert">{failure}</p>}
      <p role="status">{step.type === 'sealing' ? sending.sealing : null}</p>
      {ledger.apart === undefined ? (
        <Button look={isNeeded ? 'main' : 'plain'} wide icon={<FileLock2 size={20} aria-hidden="true" />} onClick={() => void seal()}>
          {isNeeded ? sending.seal : sending.again}
        </Button>
      ) : null}
    </>
  )
}
