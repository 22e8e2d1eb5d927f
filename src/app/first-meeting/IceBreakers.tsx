// A few questions worth asking, and others at a tap. They are material, not a form: nothing of them is kept.
import { use, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { loadIceBreakers } from '../../material/load-material.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './first-meeting.module.css'

const shown = 3

export const IceBreakers = () => {
  const words = useWords('first').common
  const { questions } = use(loadIceBreakers(useLanguage()))
  const [from, setFrom] = useState(0)
  const some = Array.from({ length: Math.min(shown, questions.length) }, (_, index) => questions[(from + index) % questions.length])
  return (
    <Card heading={words.askTitle}>
      <ul className={styles['asks']} aria-live="polite">
        {some.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => setFrom((before) => (before + shown) % questions.length)}>
        {words.another}
      </Button>
    </Card>
  )
}
