// A thing on the page that opens its form in the same place, and says when its words are on disk. Focus goes into the
// form, and back to the button that opened it.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import layout from '../../kit/layout.module.css'

interface InPlaceProps {
  readonly renderShown: (open: () => void) => ReactNode
  readonly renderForm: (close: (keptAt?: Instant) => void) => ReactNode
}

export const InPlace = ({ renderShown, renderForm }: InPlaceProps) => {
  const [state, setState] = useState<{ readonly open: boolean; readonly keptAt?: Instant | undefined }>({ open: false })
  const place = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !state.open) place.current?.querySelector('button')?.focus()
    wasOpen.current = state.open
  }, [state.open])
  return (
    <div ref={place} className={layout['tight']}>
      {state.open ? (
        renderForm((keptAt) => setState({ open: false, keptAt }))
      ) : (
        <>
          {renderShown(() => setState({ open: true }))}
          {state.keptAt === undefined ? null : <KeptLine state={{ type: 'clean' }} keptAt={state.keptAt} />}
        </>
      )}
    </div>
  )
}
