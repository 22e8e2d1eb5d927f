// The roles were the wrong way round: what correcting them does, said first; then the act. It can be done again to undo it.
import { ArrowLeftRight } from 'lucide-react'
import { useRef, useState } from 'react'
import { swapRoles } from '../../crossings/swap-roles.ts'
import { otherRole } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { Sheet } from '../../kit/Sheet.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { namesOf } from '../journal/names.ts'
import { usePairbook } from '../session/pairbook.ts'
import { showRenamed } from '../session/switch-pair.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const SwapRoles = () => {
  const words = useWords('pair').swap
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const swapping = useRef(false)
  const after = namesOf({ ...pair, role: otherRole(pair.role) })

  const swap = async () => {
    if (swapping.current) return
    swapping.current = true
    const swapped = await swapRoles(mine, book, pair).finally(() => {
      swapping.current = false
    })
    if (!swapped.ok) {
      setFailure(failureWords(frame, swapped.error))
      return
    }
    setFailure(undefined)
    setSaid(words.done(after.mentor, after.mentee))
    setAsking(false)
    showRenamed(swapped.value)
  }

  return (
    <div className={layout['tight']}>
      <Button look="quiet" icon={<ArrowLeftRight size={20} aria-hidden="true" />} onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
      <p role="status">{said}</p>
      <Sheet open={asking} title={words.title} closeLabel={frame.close} onClose={() => setAsking(false)}>
        <p className={layout['strong']}>{words.after(after.mentor, after.mentee)}</p>
        <p>{words.stays}</p>
        <p>{words.letter}</p>
        {failure === undefined ? null : <p role="alert">{failure}</p>}
        <div className={layout['actions']}>
          <Button onClick={() => void swap()}>{words.act}</Button>
          <Button look="plain" onClick={() => setAsking(false)}>
            {frame.cancel}
          </Button>
        </div>
      </Sheet>
    </div>
  )
}
