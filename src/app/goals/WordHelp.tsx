// Questions that help with finding words for a goal (SMART, GROW). Folded away; never asked for.
import { useWords } from '../session/use-words.ts'
import styles from './goals.module.css'

export const WordHelp = () => {
  const words = useWords('goals').help
  const lists = [
    { title: words.smartTitle, questions: words.smart },
    { title: words.growTitle, questions: words.grow },
  ]
  return (
    <details className={styles['help']}>
      <summary className={styles['summary']}>{words.summary}</summary>
      <p>{words.lead}</p>
      {lists.map(({ title, questions }) => (
        <div key={title}>
          <h2 className={styles['heading']}>{title}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
