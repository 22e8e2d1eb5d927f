// Taking one phone out of the pair: folded away, with honest words on what a lost phone still holds, a box to tick, and then the
// file that tells the others.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { Fold } from '../../kit/Fold.tsx'
import layout from '../../kit/layout.module.css'
import type { DeviceId } from '../../sync/device.ts'
import { removeDevices } from '../../sync/epochs.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { exchangeFailureWords } from './exchange-words.ts'
import styles from './together.module.css'
import { withSyncWorld } from './with-sync-world.ts'

export const TakeOutPhone = ({ id, onOut }: { readonly id: DeviceId; readonly onOut: () => void }) => {
  const words = useWords('exchange')
  const { devices } = useWords('phones')
  const pairbook = usePairbook()
  const { pair, book } = useOpenPair()
  const partner = usePartnersCallName()
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const act = async () => {
    if (busy) return
    if (!sure) {
      setFailure(devices.tick)
      return
    }
    setBusy(true)
    const out = await withSyncWorld(pairbook, pair, book, (world) => removeDevices(world, [id])).finally(() => setBusy(false))
    if (out.ok) onOut()
    else setFailure(exchangeFailureWords(words, out.error))
  }
  return (
    <Fold summary={devices.takeOut} summaryClassName={styles['summary']}>
      <div className={layout['tight']}>
        <p>{devices.takeOutLead}</p>
        <p>{devices.takeOutStays}</p>
        <p>{devices.takeOutThen(partner)}</p>
        <p>{devices.takeOutAlso}</p>
        <Checkbox
          name={`sure-${id}`}
          label={devices.sure}
          onChange={(checked) => {
            setSure(checked)
            setFailure(undefined)
          }}
        />
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <Button look="danger" wide onClick={() => void act()}>
          {devices.takeOutAct}
        </Button>
      </div>
    </Fold>
  )
}
