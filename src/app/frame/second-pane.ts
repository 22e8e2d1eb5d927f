// Whether a screen stands beside its section's home because nothing was opened: then it has no way back and takes no
// focus, for nobody asked for it.
import { createContext } from 'react'

export const SecondPane = createContext(false)
