// The three ways a sealed file leaves: the share sheet, a saved file, a copied text. Each that went well leaves a receipt.
import { ClipboardCopy, Download, Share } from 'lucide-react'
import { useState } from 'react'
import { textHashOf } from '../../mine/keys/content-hash.ts'
import { keepFileReceipt } from '../../mine/receipts/keep-receipt.ts'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import type { SealedFile } from '../../sync/by-file.ts'
import { canShareText, copyText, downloadText, shareText } from '../error-page/save-text.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'

export const FileActions = ({ file, onHandedOut }: { readonly file: SealedFile; readonly onHandedOut?: () => void }) => {
  const words = useWords('exchange').sending
  const { mine } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const [said, setSaid] = useState<string>()

  const handedOut = async (sentence: string) => {
    // The file has left whether or not this is kept; it can be looked up in the ledger, so nobody is stopped by it.
    await keepFileReceipt(mine, pair.id, { name: file.name, contentHash: textHashOf(file.text) })
    setSaid(sentence)
    onHandedOut?.()
  }
  const share = async () => {
    if (await shareText(file.text, file.name)) await handedOut(words.shared(partner))
    else setSaid(words.notShared)
  }
  const copy = async () => {
    if (await copyText(file.text)) await handedOut(words.copied(partner))
    else setSaid(words.notShared)
  }
  const save = () => {
    downloadText(file.text, file.name)
    void handedOut(words.saved(file.name))
  }
  return (
    <div className={layout['tight']}>
      {canShareText(file.text, file.name) ? (
        <Button wide icon={<Share size={20} aria-hidden="true" />} onClick={() => void share()}>
          {words.share}
        </Button>
      ) : null}
      <div className={layout['actions']}>
        <Button look="plain" icon={<Download size={20} aria-hidden="true" />} onClick={save}>
          {words.save}
        </Button>
        <Button look="plain" icon={<ClipboardCopy size={20} aria-hidden="true" />} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
