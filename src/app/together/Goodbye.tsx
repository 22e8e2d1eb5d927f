// After the goodbye: its file, and letting go of the keys.
import { useState } from 'react'
import { sharedIdOf } from '../../mine/pairs/pair.ts'
import { Button } from '../../kit/Button.tsx'
import type { SealedFile } from '../../sync/by-file.ts'
import { forgetPair } from '../../sync/forget-pair.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { FileActions } from './FileActions.tsx'

export const Goodbye = ({ file, onForgotten }: { readonly file: SealedFile | undefined; readonly onForgotten: () => void }) => {
  const words = useWords('phones').leaving
  const pair = usePair()
  const partner = usePartnersCallName()
  const [failed, setFailed] = useState(false)
  const forget = async () => {
    const gone = await forgetPair(sharedIdOf(pair))
    setFailed(!gone)
    if (gone) onForgotten()
  }
  return (
    <>
      {file === undefined ? null : (
        <>
          <p>{words.fileLead(partner)}</p>
          <FileActions file={file} />
        </>
      )}
      <p>{file === undefined ? words.forgetAlone : words.forgetLead}</p>
      {failed ? <p role="alert">{words.notForgotten}</p> : null}
      <Button look="danger" wide onClick={() => void forget()}>
        {words.forget}
      </Button>
    </>
  )
}
