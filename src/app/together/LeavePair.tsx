// What ending the connection means, a box to tick, and the goodbye.
import { Unplug } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import layout from '../../kit/layout.module.css'
import { lastFile, type SealedFile, sealedFile } from '../../sync/by-file.ts'
import { sayFarewell } from '../../sync/leaving.ts'
import { type Ledger, otherDevices } from '../../sync/ledger.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { exchangeFailureWords } from './exchange-words.ts'
import { noteExchange } from './use-ledger.ts'
import { withSyncWorld } from './with-sync-world.ts'
import { Goodbye } from './Goodbye.tsx'

export const LeavePair = ({ ledger, onForgotten }: { readonly ledger: Ledger; readonly onForgotten: () => void }) => {
  const words = useWords('exchange')
  const { sending } = words
  const { leaving } = useWords('phones')
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const [file, setFile] = useState<SealedFile>()
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const act = async () => {
    if (busy) return
    if (!sure) {
      setFailure(leaving.tick)
      return
    }
    setBusy(true)
    const said = await withSyncWorld(pairbook, pair, book, sayFarewell)
    setBusy(false)
    if (said.ok && said.value.slots.length > 0) setFile(sealedFile(said.value, sending.inTheFile))
    else if (!said.ok) setFailure(exchangeFailureWords(words, said.error))
    noteExchange()
  }
  if (file !== undefined) return <Goodbye file={file} onForgotten={onForgotten} />
  const isAlone = otherDevices(ledger).length === 0
  // A phone that sends no more can only let go; who has said goodbye gets the last file once more.
  if (ledger.apart !== undefined) return <Goodbye file={ledger.apart.type === 'left' && !isAlone ? lastFile(ledger, sending.inTheFile) : undefined} onForgotten={onForgotten} />
  return (
    <>
      <p>{isAlone ? leaving.nobody : leaving.lead(partner)}</p>
      <p>{leaving.stays(partner)}</p>
      <div className={layout['tight']}>
        <Checkbox
          name="sure"
          label={leaving.sure}
          onChange={(checked) => {
            setSure(checked)
            setFailure(undefined)
          }}
        />
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <Button look="danger" wide icon={<Unplug size={20} aria-hidden="true" />} onClick={() => void act()}>
          {leaving.act}
        </Button>
      </div>
    </>
  )
}
