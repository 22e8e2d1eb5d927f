// The fingerprint of this phone's signing key, to be read aloud to whoever will check what it signs.
import { useEffect, useState } from 'react'
import { deviceKey } from '../../mine/keys/device-key.ts'
import { keyFingerprint, publicKeyText } from '../../mine/keys/vouch.ts'
import layout from '../../kit/layout.module.css'
import { usePairbook } from '../session/pairbook.ts'
import { useWords } from '../session/use-words.ts'

export const OwnFingerprint = ({ note }: { readonly note: string }) => {
  const words = useWords('statements').check
  const { mine } = usePairbook()
  const [digits, setDigits] = useState<string>()
  useEffect(() => {
    let shown = true
    const read = async () => {
      const key = await deviceKey(mine)
      if (shown && key.ok) setDigits(keyFingerprint(publicKeyText(key.value)))
    }
    void read()
    return () => {
      shown = false
    }
  }, [mine])
  if (digits === undefined) return null
  return (
    <p className={`${layout['muted']} ${layout['small']}`}>
      {words.myFingerprint(digits)}{note === '' ? null : `. ${note}`}
    </p>
  )
}
