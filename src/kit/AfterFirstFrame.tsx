// For what stands further down: it is drawn once what stands above is on the screen.
import { type ReactNode, useDeferredValue } from 'react'

export const AfterFirstFrame = ({ children }: { readonly children: ReactNode }) => (useDeferredValue(true, false) ? children : null)
