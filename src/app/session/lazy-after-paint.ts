// For what the first frame does without: its code is asked for only once that frame stands. Asked for sooner it would be
// there in time to be run before the frame, and the person would wait for it.
import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import { afterPaint } from './after-paint.ts'

/** As React's `lazy`, from the first frame on. */
export const lazyAfterPaint = <Props extends object>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    await afterPaint()
    return { default: await load() }
  })
