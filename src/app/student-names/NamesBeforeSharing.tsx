// In the preview before something private is shared: the likely student names in it, so that one can go back and change them.
import { useEffect, useState } from 'react'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { knownNames } from './known-names.ts'
import styles from './names.module.css'

export const NamesBeforeSharing = ({ text }: { readonly text: string }) => {
  const words = useWords('names')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    let shown = true
    const look = async () => {
      const [{ findStudentNames }, known] = await Promise.all([
        import('../../material/student-names/find-student-names.ts'),
        knownNames(mine, pair, book),
      ])
      if (shown) setNames([...new Set(findStudentNames(text, known).map((name) => name.text))])
    }
    void look()
    return () => {
      shown = false
    }
  }, [text, mine, pair, book])
  if (names.length === 0) return null
  return (
    <div className={styles['found']} role="status">
      <p>{words.beforeSharing}:</p>
      <ul className={styles['list']}>
        {names.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
