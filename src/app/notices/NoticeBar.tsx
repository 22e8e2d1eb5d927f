// The quiet bar at the top of the page: one notice at a time, never a dialog, nothing covered. A new notice waits
// for a quiet moment, unless it is about words in danger.
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { IconButton } from '../../kit/IconButton.tsx'
import { dismiss } from '../../mine/settings/dismissed.ts'
import { readSetting } from '../../mine/settings/keep-setting.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { useUpdateState } from '../updates/update-state.ts'
import { NoticeAction } from './NoticeAction.tsx'
import { cannotBePutAway, interrupts, type NoticeName, noticeToShow, onlyOnToday, staysAway } from './notice-to-show.ts'
import { atQuietMoments } from './quiet-moment.ts'
import { useSurroundings } from './surroundings.ts'
import styles from './notice-bar.module.css'

export const NoticeBar = ({ onToday }: { readonly onToday: boolean }) => {
  const words = useWords('notices')
  const { mine } = usePairbook()
  const hasPair = useSession(({ pairs }) => pairs.length > 0)
  const updates = useUpdateState()
  const surroundings = useSurroundings()
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>()
  const [chosen, setChosen] = useState<NoticeName>()
  const shown = chosen !== undefined && (onToday || !onlyOnToday.has(chosen)) ? chosen : undefined

  useEffect(() => {
    let here = true
    const read = async () => {
      const kept = await readSetting(mine, 'dismissed').catch(() => ({}))
      if (here) setDismissed(new Set(Object.keys(kept)))
    }
    void read()
    return () => {
      here = false
    }
  }, [mine])

  const wanted =
    dismissed === undefined
      ? undefined
      : noticeToShow(
          { ...updates, ...surroundings, canInstall: surroundings.installOffer !== undefined, hasPair },
          new Set([...surroundings.putAway, ...dismissed]),
        )
  const show = useEffectEvent(() => setChosen(wanted))
  useEffect(() => atQuietMoments(() => show()), [])
  // What is about words in danger cannot wait, and what was put away goes at once.
  const isPressing = wanted !== undefined && interrupts.has(wanted)
  const isPutAway = chosen !== undefined && surroundings.putAway.has(chosen)
  if (wanted !== chosen && (isPressing || isPutAway)) setChosen(wanted)

  const putAway = async (name: NoticeName) => {
    useSurroundings.setState((now) => ({ putAway: new Set([...now.putAway, name]) }))
    if (!staysAway.has(name)) return
    // Only costs seeing the notice once more when it fails.
    await dismiss(mine, name)
  }

  return (
    <div className={shown === undefined ? undefined : styles['notice']} data-notice={shown}>
      <div className={styles['body']}>
        {/* Always here, so that a screen reader hears the words when they come. */}
        <output aria-label={words.label} className={styles['text']}>
          {shown === undefined ? null : words[shown].text}
        </output>
        {shown === undefined ? null : <NoticeAction name={shown} />}
      </div>
      {shown === undefined || cannotBePutAway.has(shown) ? null : (
        <IconButton label={words.dismiss} icon={<X aria-hidden="true" />} onClick={() => void putAway(shown)} />
      )}
    </div>
  )
}
