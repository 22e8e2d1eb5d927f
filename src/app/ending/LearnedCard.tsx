// What the two learned: each writes as many as they like; both read them.
import { Trash2 } from 'lucide-react'
import { deleteFromBook } from '../../crossings/delete-from-book.ts'
import { dayAt } from '../../foundation/day.ts'
import { shortenText } from '../../foundation/text.ts'
import { Card } from '../../kit/Card.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import layout from '../../kit/layout.module.css'
import { addLesson, readLessons } from '../../ours/ending/lesson.ts'
import { formatDay } from '../../words/format.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { usePairbook } from '../session/pairbook.ts'
import { useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import styles from './ending.module.css'

export const LearnedCard = () => {
  const words = useWords('closing').learned
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const keep = useKeepShared()
  const nameOf = useNameOf()
  const deleteShared = useDeleteShared()
  const partner = usePartnersCallName()
  const lessons = useShared(readLessons)
  return (
    <Card heading={words.title}>
      {/* Its own, so that the names in the box below are looked over: see student-names/box-in-ours.ts. */}
      <RingBanner ring="ours">{words.ring(partner)}</RingBanner>
      <ul role="list" className={layout['tight']}>
        {lessons.map(({ id, text, by, at }) => (
          <li key={id} className={styles['said']}>
            <figure className={styles['words']}>
              <blockquote dir="auto">{text}</blockquote>
              <figcaption className={`${layout['muted']} ${layout['small']}`}>{words.by(nameOf(by), formatDay(language, dayAt(at, clock.zone())))}</figcaption>
            </figure>
            <IconButton
              label={words.delete(shortenText(text.slice(0, 120), 60))}
              icon={<Trash2 size={20} aria-hidden="true" />}
              onClick={() => void deleteShared(words.deleted, (mine, book) => deleteFromBook(mine, book, 'lesson', [{ root: 'lessons', id }]))}
            />
          </li>
        ))}
      </ul>
      <WordsForm form="lesson" label={words.label} hint={words.hint} keepLabel={words.keep} onKeep={(text) => keep((roots, writer) => addLesson(roots, writer, text))} />
    </Card>
  )
}
