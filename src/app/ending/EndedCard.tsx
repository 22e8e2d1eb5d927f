// Today of a pair that has ended: thanks, and what can be done with the book.
import { BookHeart } from 'lucide-react'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { readEnding } from '../../ours/ending/ending.ts'
import { formatDate } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from '../today/today.module.css'

export const EndedCard = () => {
  const words = useWords('ending').card
  const language = useLanguage()
  const ending = useShared(readEnding)
  return (
    <Card look="now" heading={<span className={styles['big']}>{words.title}</span>} beside={<BookHeart size={22} aria-hidden="true" />}>
      <p>{words.text}</p>
      {ending === undefined ? null : <p>{words.on(formatDate(language, ending.ends[0].day))}</p>}
      <ButtonLink look="next" wide href={addresses.keepsake}>
        {words.keepsake}
      </ButtonLink>
      <div className={layout['actions']}>
        <ButtonLink look="onOurs" href={addresses.takeWithMe}>
          {words.take}
        </ButtonLink>
        <ButtonLink look="onOurs" href={addresses.end}>
          {words.what}
        </ButtonLink>
        <ButtonLink look="onOurs" href={addresses.newPair}>
          {words.another}
        </ButtonLink>
      </div>
    </Card>
  )
}
