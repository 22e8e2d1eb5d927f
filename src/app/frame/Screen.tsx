// One screen: a title with the way back, the ring banner, the content. Takes focus to its title when it opens, so a
// screen reader starts there.
import { ArrowLeft, X } from 'lucide-react'
import { lazy, type ReactNode, Suspense, use, useEffect, useRef } from 'react'
import { EverythingShown } from '../../kit/everything-shown.ts'
import { IconLink } from '../../kit/IconLink.tsx'
import { useWords } from '../session/use-words.ts'
import { ReadOnly } from './read-only.ts'
import { SecondPane } from './second-pane.ts'
import styles from './screen.module.css'

interface ScreenFrameProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** A small line above the title. */
  readonly kicker?: string
  /** Where back leads; a home screen has none. */
  readonly back?: string
  /** `close` for a task one finishes or leaves, `back` for a page. */
  readonly leave?: 'back' | 'close'
  readonly banner?: ReactNode
  /** Beside the title: a status or one quiet action. */
  readonly beside?: ReactNode
  /** The screen prints a paper with a title of its own, so its head stays off the print. */
  readonly printsPaper?: boolean
  readonly children: ReactNode
}

let firstScreenShown = false

const ClosedNotice = lazy(async () => ({ default: (await import('../ending/ClosedNotice.tsx')).ClosedNotice }))

export const Screen = ({ title, subtitle, kicker, back: asked, leave = 'back', banner, beside, printsPaper = false, children }: ScreenFrameProps) => {
  const words = useWords('frame')
  const back = use(SecondPane) ? undefined : asked
  const standing = use(ReadOnly)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (firstScreenShown && back !== undefined) heading.current?.focus({ preventScroll: true })
    firstScreenShown = true
  }, [back])
  useEffect(() => {
    document.title = words.appName
  }, [words])
  return (
    <div className={styles['screen']}>
      <header className={`${styles['head']} ${printsPaper ? styles['offPrint'] : ''}`}>
        {back === undefined ? null : (
          <IconLink
            href={back}
            label={leave === 'close' ? words.close : words.back}
            icon={leave === 'close' ? <X aria-hidden="true" /> : <ArrowLeft aria-hidden="true" />}
          />
        )}
        <div className={styles['titles']}>
          {kicker === undefined ? null : <p className={styles['subtitle']}>{kicker}</p>}
          <h1 ref={heading} tabIndex={-1} className={back === undefined ? styles['homeTitle'] : styles['title']}>
            {title}
          </h1>
          {subtitle === undefined ? null : <p className={styles['subtitle']}>{subtitle}</p>}
        </div>
        {beside}
      </header>
      {banner}
      {standing === 'open' ? null : (
        <Suspense>
          <ClosedNotice />
        </Suspense>
      )}
      <EverythingShown value={standing === 'locked'}>
        {/* Always a fieldset: one that came only with the closing would begin the forms in it anew. */}
        <fieldset role="presentation" className={styles['content']} disabled={standing === 'locked'}>
          {children}
        </fieldset>
      </EverythingShown>
    </div>
  )
}
