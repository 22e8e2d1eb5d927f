// The first stop of the keyboard: past the navigation, to the page.
import { useWords } from '../session/use-words.ts'
import styles from './skip-link.module.css'

export const SkipLink = () => {
  const words = useWords('frame')
  return (
    <button type="button" className={styles['skip']} onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}>
      {words.skipToContent}
    </button>
  )
}
