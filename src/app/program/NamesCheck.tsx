// Before a record leaves: the likely student names in it. It warns and never blocks.
import { Check, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { readSetting } from '../../mine/settings/keep-setting.ts'
import { readContacts } from '../../ours/mosaic/keep-contact.ts'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { usePairbook } from '../session/pairbook.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import styles from './hand-over.module.css'

interface NamesCheckProps {
  /** The words of the record somebody typed. */
  readonly texts: readonly string[]
  /** Names of adults that belong in it. */
  readonly adults: readonly string[]
}

export const NamesCheck = ({ texts, adults }: NamesCheckProps) => {
  const words = useWords('program').hand
  const { mine } = usePairbook()
  const text = texts.join('\n')
  const known = adults.join('\n')
  const [found, setFound] = useState<{ readonly text: string; readonly names: readonly string[] }>()
  useEffect(() => {
    let shown = true
    const look = async () => {
      const [{ findStudentNames }, students] = await Promise.all([import('../../material/student-names/find-student-names.ts'), readSetting(mine, 'studentNames').catch(() => [])])
      const session = useSession.getState()
      const pair = pairOnScreen(session)
      const contacts = session.open.type === 'pair' ? session.open.book.read(readContacts).map(({ name }) => name) : []
      const people = [...known.split('\n'), ...(pair === undefined ? [] : [pair.myName, pair.partnerName]), ...contacts]
      const names = findStudentNames(text, { students, adults: people }).map((name) => name.text)
      if (shown) setFound({ text, names: [...new Set(names)] })
    }
    void look()
    return () => {
      shown = false
    }
  }, [text, known, mine])
  const names = found?.text === text ? found.names : undefined
  return (
    <Card>
      <div className={layout['between']}>
        <h2 className={styles['cardTitle']}>{words.namesTitle}</h2>
        {names === undefined ? <span className={layout['muted']}>{words.namesLooking}</span> : null}
        {names?.length === 0 ? (
          <span className={styles['fine']}>
            <Check size={20} aria-hidden="true" />
            {words.namesNone}
          </span>
        ) : null}
        {names === undefined || names.length === 0 ? null : <TriangleAlert size={20} aria-hidden="true" />}
      </div>
      {names === undefined || names.length === 0 ? null : (
        <div role="status">
          <p>{words.namesFound}</p>
          <ul className={styles['names']}>
            {names.map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
