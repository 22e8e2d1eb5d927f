// One step of a pairing. Each takes the focus to its heading, so that whoever listens hears what to do now.
import { type ReactNode, useEffect, useRef } from 'react'
import layout from '../../kit/layout.module.css'
import styles from './pairing.module.css'

interface StepCardProps {
  readonly heading: string
  readonly children: ReactNode
}

export const StepCard = ({ heading, children }: StepCardProps) => {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }, [heading])
  return (
    <section className={`${layout['stack']} ${styles['step'] ?? ''}`}>
      <h2 ref={head} tabIndex={-1} className={styles['heading']}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
