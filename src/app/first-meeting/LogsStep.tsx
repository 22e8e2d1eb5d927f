// How reflection logs are used. What is chosen is how a new log begins.
import { Fold } from '../../kit/Fold.tsx'
import { LogChoices } from '../journal/LogChoices.tsx'
import { useWords } from '../session/use-words.ts'
import styles from './first-meeting.module.css'

export const LogsStep = () => {
  const words = useWords('first').logs
  return (
    <>
      <p>{words.lead}</p>
      <LogChoices
        renderFields={(fields) => (
          <Fold className={styles['fold']} summary={words.fields}>
            <div>{fields}</div>
          </Fold>
        )}
      />
    </>
  )
}
