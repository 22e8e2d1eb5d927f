// Keeps the screen lit while codes are shown or read; where the phone will not, it dims as it always does.
import { useEffect } from 'react'

export const useAwake = (awake: boolean): void => {
  useEffect(() => {
    // Not in Firefox before 126 and not in every Safari, whatever TypeScript says.
    const locks = navigator.wakeLock as WakeLock | undefined
    if (!awake || locks === undefined) return undefined
    const asked = locks.request('screen').catch(() => undefined)
    return () => {
      void asked.then((lock) => lock?.release())
    }
  }, [awake])
}
