// A piece of advice: what it is about, what helps, words one may borrow, and when it is more than two can carry.
import { use, useId } from 'react'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { adviceIsFor } from '../../material/catalogue.ts'
import { loadAdvice } from '../../material/load-material.ts'
import type { AdviceName } from '../../material/pieces.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { LineList } from './LineList.tsx'
import styles from './material.module.css'

export const AdviceView = ({ advice: name }: { readonly advice: AdviceName }) => {
  const words = useWords('material')
  const advice = use(loadAdvice(useLanguage()))[name]
  const beyond = useId()
  return (
    <div className={layout['stack']}>
      <div className={layout['tight']}>
        <p className={layout['muted']}>{words.isFor[adviceIsFor[name]]}</p>
        <p className={styles['lead']}>{advice.about}</p>
      </div>
      <Card heading={words.points}>
        <LineList lines={advice.points} />
      </Card>
      <Card heading={words.phrases}>
        <LineList lines={advice.phrases} look="spoken" />
      </Card>
      <section className={styles['beyond']} aria-labelledby={beyond}>
        <h2 id={beyond}>{words.beyond}</h2>
        <p>{advice.beyond}</p>
      </section>
    </div>
  )
}
