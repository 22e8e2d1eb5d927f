// Points out a likely student name under the box it stands in, while the words are still only on this phone. It warns,
// never blocks, and remembers nothing but "it's fine" until the app is closed.
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { LikelyName } from '../../material/student-names/find-student-names.ts'
import { Button } from '../../kit/Button.tsx'
import layout from '../../kit/layout.module.css'
import { usePairbook } from '../session/pairbook.ts'
import { useSession } from '../session/session.ts'
import { usePair } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useWords } from '../session/use-words.ts'
import { isReadByPartner, isTextBox, type TextBox } from './box-in-ours.ts'
import { knownNames } from './known-names.ts'
import { inPlaceOf, replaceInBox } from './replace-in-box.ts'
import styles from './names.module.css'

/** Milliseconds without typing before a box is looked through. */
const pause = 700
/**
 * Milliseconds after a box was left. It is often left by pressing Keep, and a line that came under the box before the
 * button is let go would move the button away from under it.
 */
const lettingGo = 350

interface Found {
  readonly box: TextBox
  readonly place: Element
  readonly name: LikelyName
}

/** The box typed in; where another ring was chosen, the first box of that form. */
const boxToLookAt = (target: EventTarget | null): TextBox | undefined => {
  if (isTextBox(target)) return target
  return target instanceof HTMLInputElement && target.name === 'ring' ? (target.form?.querySelector('textarea') ?? undefined) : undefined
}

export const NamesWatch = () => {
  const words = useWords('names')
  const { mine } = usePairbook()
  const pair = usePair()
  const partner = usePartnersCallName()
  const [found, setFound] = useState<Found>()
  const fine = useRef(new Set<string>())
  const lookAgain = useRef<(box: TextBox) => void>(() => undefined)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let turn = 0
    const look = async (box: TextBox) => {
      turn += 1
      const mineTurn = turn
      const place = box.closest('[data-field]')
      if (place === null || !isReadByPartner(box)) {
        setFound((before) => (before?.box === box ? undefined : before))
        return
      }
      const { findStudentNames } = await import('../../material/student-names/find-student-names.ts')
      const { open } = useSession.getState()
      const known = await knownNames(mine, pair, open.type === 'pair' ? open.book : undefined)
      const name = findStudentNames(box.value, known).find(({ text }) => !fine.current.has(text.toLowerCase()))
      if (mineTurn === turn) setFound(name === undefined || !box.isConnected ? undefined : { box, place, name })
    }
    lookAgain.current = (box) => void look(box)
    const soon = ({ target }: Event) => {
      clearTimeout(timer)
      const box = boxToLookAt(target)
      if (box !== undefined) timer = setTimeout(() => void look(box), pause)
    }
    const leave = ({ target }: Event) => {
      if (!isTextBox(target)) return
      clearTimeout(timer)
      timer = setTimeout(() => void look(target), lettingGo)
    }
    const away = () => setFound(undefined)
    document.addEventListener('input', soon)
    document.addEventListener('change', leave)
    addEventListener('hashchange', away)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('input', soon)
      document.removeEventListener('change', leave)
      removeEventListener('hashchange', away)
    }
  }, [mine, pair])

  if (found === undefined) return null
  const { box, place, name } = found
  const write = () => {
    if (box.value.slice(name.start, name.end) === name.text) replaceInBox(box, name.start, name.end, inPlaceOf(box.value, name.start, words.aStudent))
    lookAgain.current(box)
  }
  const leaveIt = () => {
    fine.current.add(name.text.toLowerCase())
    box.focus()
    lookAgain.current(box)
  }
  return createPortal(
    <div className={styles['found']} role="status">
      <p>{words.found(name.text, partner)}</p>
      <div className={layout['actions']}>
        <Button look="plain" onClick={write}>
          {words.write}
        </Button>
        <Button look="quiet" onClick={leaveIt}>
          {words.fine}
        </Button>
      </div>
    </div>,
    place,
  )
}
