// Whether long lists show all they hold at once: where buttons rest, a button for more would hide the rest.
import { createContext } from 'react'

export const EverythingShown = createContext(false)
