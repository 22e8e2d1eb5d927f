// Keeps the screen on while a page is open and looked at. Where the phone refuses (a low battery, an old browser) it
// goes dark as it always does, and nobody is told off.
import { useEffect, useState } from 'react'

/** True while the screen is held awake. `wanted` false lets it sleep. */
export const useWakeLock = (wanted: boolean): boolean => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined
    let here = true
    let asking = false
    let lock: WakeLockSentinel | undefined
    const ask = async () => {
      if (asking || document.visibilityState !== 'visible' || lock?.released === false) return
      asking = true
      try {
        const given = await navigator.wakeLock.request('screen')
        if (here) {
          lock = given
          setHeld(true)
          given.addEventListener('release', () => setHeld(false))
        } else {
          await given.release()
        }
      } catch {
        // Refused: see above.
      } finally {
        asking = false
      }
    }
    // The browser lets go whenever the page is hidden.
    const onVisible = () => void ask()
    document.addEventListener('visibilitychange', onVisible)
    void ask()
    return () => {
      here = false
      document.removeEventListener('visibilitychange', onVisible)
      lock?.release().catch(() => undefined)
    }
  }, [wanted])
  return held
}
