// Something folded away until it is wanted. `open` unfolds it; only the person’s own hand folds it again, so nothing
// closes under somebody once an error is mended or a list grows.
import { type ReactNode, useLayoutEffect, useRef } from 'react'

interface FoldProps {
  /** Unfolds whenever it becomes true. */
  readonly open?: boolean
  readonly className?: string | undefined
  readonly summary: ReactNode
  readonly summaryClassName?: string | undefined
  readonly children: ReactNode
}

export const Fold = ({ open = false, className, summary, summaryClassName, children }: FoldProps) => {
  const fold = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (open && fold.current !== null) fold.current.open = true
  }, [open])
  return (
    <details ref={fold} className={className}>
      <summary className={summaryClassName}>{summary}</summary>
      {children}
    </details>
  )
}
