// A page that reads as it opens, outside of what watches the store for it. Where the reading fails, the pane says so (see
// ErrorBoundary.tsx) instead of staying blank for ever.
import { useState } from 'react'

/** `void read().catch(fail)`. */
export const useFailedReading = (): ((error: unknown) => void) => {
  const [failed, setFailed] = useState<{ readonly error: unknown }>()
  // What was thrown is what the boundary looks at.
  if (failed !== undefined) throw failed.error
  const [fail] = useState(() => (error: unknown) => setFailed({ error }))
  return fail
}
