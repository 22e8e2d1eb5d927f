// Today while an earlier season is read: its days, its keepsake, and the way back.
import { BookHeart } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import { BackToThisYear } from './BackToThisYear.tsx'
import { useReadingWords } from './use-reading-words.ts'
import styles from '../today/today.module.css'

export const EarlierCard = () => {
  const words = useWords('seasons')
  const { title } = useReadingWords()
  return (
    <Card look="now" heading={<span className={styles['big']}>{title}</span>} beside={<BookHeart size={22} aria-hidden="true" />}>
      <p>{words.card.text}</p>
      <div className={layout['actions']}>
        <ButtonLink look="next" href={addresses.keepsake}>
          {words.card.keepsake}
        </ButtonLink>
        <ButtonLink look="onOurs" href={addresses.letter}>
          {words.card.letter}
        </ButtonLink>
      </div>
      <BackToThisYear look="onOurs" />
    </Card>
  )
}
