// The error page inside React, for failures that are expected (no storage, a missing book) and for error boundaries.
import { useEffect, useEffectEvent, useRef } from 'react'
import { lookForUpdate } from '../updates/look-for-update.ts'
import { reloadKeepingDrafts } from '../updates/reload-keeping-drafts.ts'
import type { Trouble } from './trouble.ts'
import { showTrouble } from './trouble-page.ts'

interface TroublePageProps {
  readonly trouble: Trouble
  readonly onHome?: (() => void) | undefined
  readonly onStartAgain?: (() => void) | undefined
}

export const TroublePage = ({ trouble, onHome, onStartAgain }: TroublePageProps) => {
  const place = useRef<HTMLDivElement>(null)
  const home = useEffectEvent(() => onHome?.())
  const startAgain = useEffectEvent(() => onStartAgain?.())
  const hasHome = onHome !== undefined
  const canStartAgain = onStartAgain !== undefined
  useEffect(() => {
    if (place.current === null) return
    void showTrouble(place.current, trouble, {
      reload: () => void (trouble === 'newerBook' ? lookForUpdate() : reloadKeepingDrafts()),
      home: hasHome ? () => home() : undefined,
      startAgain: canStartAgain ? () => startAgain() : undefined,
    })
  }, [trouble, hasHome, canStartAgain])
  return <div ref={place} />
}
