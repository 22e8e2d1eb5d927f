// What goes on paper is made in the moment the printer asks for it, from what stands in the boxes then, and goes again
// afterwards: the screen never holds it.
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Undefined but while printing. */
export const usePrinted = <Value extends object>(read: () => Value): Value | undefined => {
  const [printed, setPrinted] = useState<Value>()
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  useEffect(() => {
    const before = () => flushSync(() => setPrinted(latest.current()))
    const after = () => setPrinted(undefined)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printed
}
