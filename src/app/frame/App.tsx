// The frame: navigation, panes, and which screen is on. A wide window shows the section's home on the left and the
// opened thing on the right; a phone shows one of them.
import { useHashLocation } from 'wouter/use-hash-location'
import { Suspense, useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { ErrorBoundary } from '../error-page/ErrorBoundary.tsx'
import { noteFirstFrame } from '../session/after-paint.ts'
import { lazyAfterPaint } from '../session/lazy-after-paint.ts'
import { useSession } from '../session/session.ts'
import { matchScreen, type ScreenMatch } from '../match-screen.ts'
import { besideHome, homes, needsNoPair, startRoute } from '../routes.ts'
import { BookFailureScreen } from './BookFailureScreen.tsx'
import { MissingScreen } from './MissingScreen.tsx'
import { Navigation } from './Navigation.tsx'
import { Pane } from './Pane.tsx'
import { EmptyPane } from './EmptyPane.tsx'
import { SecondPane } from './second-pane.ts'
import { SkipLink } from './SkipLink.tsx'
import { useArrived } from './use-arrived.ts'
import { UndoPlace } from '../undo/UndoPlace.tsx'
import styles from './app.module.css'

const wide = typeof matchMedia === 'function' ? matchMedia('(min-width: 56.25rem)') : undefined

const useWide = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      wide?.addEventListener('change', listener)
      return () => wide?.removeEventListener('change', listener)
    },
    () => wide?.matches ?? false,
  )

// Nothing of the first paint waits for a notice.
const NoticeBar = lazyAfterPaint(async () => (await import('../notices/NoticeBar.tsx')).NoticeBar)

const NamesWatch = lazyAfterPaint(async () => (await import('../student-names/NamesWatch.tsx')).NamesWatch)

const none: ScreenMatch['params'] = {}

export const App = () => {
  const [asked] = useHashLocation()
  const location = useArrived(asked)
  const open = useSession((session) => session.open)
  const { route, params } = matchScreen(location)
  const isWide = useWide()

  useLayoutEffect(noteFirstFrame, [])

  useEffect(() => {
    scrollTo({ top: 0 })
  }, [location])

  if (open.type === 'failed') {
    return (
      <Suspense>
        <BookFailureScreen pair={open.pair} failure={open.failure} />
      </Suspense>
    )
  }
  if (open.type === 'no-pair' || location === '/start') {
    const Alone = route !== undefined && needsNoPair(route) ? route.Screen : startRoute.Screen
    return (
      <>
        <Suspense>
          <NoticeBar onToday />
        </Suspense>
        <main id="content" className={styles['single']}>
          <ErrorBoundary around="pane" address={location}>
            <Suspense>
              <Alone key={Alone === startRoute.Screen ? 'start' : location} params={params} />
            </Suspense>
          </ErrorBoundary>
        </main>
      </>
    )
  }

  const home = homes[route?.section ?? 'today']
  const atHome = route === home
  const Beside = besideHome[home.section]?.Screen ?? EmptyPane
  const beside = (
    <SecondPane value={true}>
      <Beside params={none} />
    </SecondPane>
  )
  const detail = route === undefined ? <MissingScreen /> : atHome ? beside : <route.Screen key={location} params={params} />
  return (
    <div className={styles['app']} key={open.type === 'pair' && open.earlier !== undefined ? open.book.seasonId : open.pair.id}>
      <SkipLink />
      <Navigation section={route?.section} />
      <UndoPlace />
      <Suspense>
        <NoticeBar onToday={route === homes.today} />
      </Suspense>
      <Suspense>
        <NamesWatch />
      </Suspense>
      <main id="content" tabIndex={-1} aria-busy={asked !== location} className={isWide ? styles['panes'] : styles['single']}>
        {isWide || (atHome && route !== undefined) ? (
          <div className={styles['pane']}>
            <ErrorBoundary around="pane" address={location}>
              <Suspense>
                <Pane path={home.pattern}>
                  <home.Screen params={none} />
                </Pane>
              </Suspense>
            </ErrorBoundary>
          </div>
        ) : null}
        {isWide || !atHome ? (
          <div className={styles['pane']}>
            <ErrorBoundary around="pane" address={location}>
              <Suspense>
                <Pane path={atHome ? besideHome[home.section]?.pattern : location}>{detail}</Pane>
              </Suspense>
            </ErrorBoundary>
          </div>
        ) : null}
      </main>
    </div>
  )
}
