// One question: its words, what the two said about it, an answer by either, done.
import { CircleCheck, Pencil, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { deleteQuestion, deleteReply } from '../../crossings/delete-question.ts'
import { dayAt } from '../../foundation/day.ts'
import type { ReplyId } from '../../foundation/id.ts'
import { isRole, otherRole } from '../../foundation/role.ts'
import { BoundedList } from '../../kit/BoundedList.tsx'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { Sheet } from '../../kit/Sheet.tsx'
import type { BookRoots } from '../../ours/book-roots.ts'
import { isWaiting, readBoard } from '../../ours/board/board-view.ts'
import { markQuestionDone, replyTo, rewordQuestion, waitAgain } from '../../ours/board/keep-question.ts'
import type { Writer } from '../../ours/writer.ts'
import { formatDay, formatNumber } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { failureWords } from '../frame/failure-words.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { NoteForm } from '../goals/NoteForm.tsx'
import type { ScreenProps } from '../routes.ts'
import { usePairbook } from '../session/pairbook.ts'
import { usePair, useShared } from '../session/use-book.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useNameOf } from '../session/use-name-of.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { offerUndo } from '../undo/undo-offer.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { ReplyRow } from './ReplyRow.tsx'
import styles from './board.module.css'

export const QuestionScreen = ({ params }: ScreenProps) => {
  const words = useWords('board')
  const frame = useWords('frame')
  const language = useLanguage()
  const { clock } = usePairbook().mine
  const pair = usePair()
  const nameOf = useNameOf()
  const keep = useKeepShared()
  const deleteShared = useDeleteShared()
  const question = useShared(readBoard).find(({ id }) => id === params['id'])
  const [rewording, setRewording] = useState(false)
  if (question === undefined) return <MissingScreen />

  const { id, text, by, at, editedAt, doneAt, doneBy, replies } = question
  const dayOf = (instant: typeof at): string => formatDay(language, dayAt(instant, clock.zone()))
  const act = async (change: (roots: BookRoots, writer: Writer) => void): Promise<string | undefined> => {
    const kept = await keep(change)
    return kept.ok ? undefined : failureWords(frame, kept.error)
  }
  const finish = async () => {
    const failure = await act((roots, writer) => markQuestionDone(roots, writer, id))
    offerUndo(failure === undefined ? { text: words.page.finished, undo: () => act((roots) => waitAgain(roots, id)) } : { text: failure })
  }
  const again = async () => {
    const failure = await act((roots) => waitAgain(roots, id))
    if (failure !== undefined) offerUndo({ text: failure })
  }
  const remove = () => {
    location.replace(addresses.questions)
    void deleteShared(words.page.deleted, (mine, book) => deleteQuestion(mine, book, id))
  }
  const removeReply = (replyId: ReplyId) => void deleteShared(words.page.answerDeleted, (mine, book) => deleteReply(mine, book, replyId))

  return (
    <Screen title={words.page.title} back={addresses.questions} banner={<RingBanner ring="ours" />}>
      <Card>
        <p className={styles['whole']} dir="auto">
          {text}
        </p>
        <p className={styles['about']}>
          <span>{words.asked(nameOf(by), dayOf(at))}</span>
          {editedAt === undefined ? null : <span>{words.page.reworded(dayOf(editedAt))}</span>}
        </p>
        {doneAt === undefined ? null : (
          <p className={styles['state']}>
            <CircleCheck size={18} aria-hidden="true" />
            {doneBy === undefined || doneBy === pair.role ? words.page.doneOnByYou(dayOf(doneAt)) : words.page.doneOn(nameOf(doneBy), dayOf(doneAt))}
          </p>
        )}
        {by === pair.role ? (
          <Button look="plain" icon={<Pencil size={20} aria-hidden="true" />} onClick={() => setRewording(true)}>
            {words.page.reword}
          </Button>
        ) : null}
      </Card>
      {replies.length === 0 ? (
        isWaiting(question) ? <p className={layout['muted']}>{words.page.noAnswer}</p> : null
      ) : (
        <Card heading={words.page.said}>
          <BoundedList items={replies} keyOf={(reply) => reply.id} listClass={styles['thread']} moreLabel={(left) => frame.showMore(formatNumber(language, left))}>
            {(reply) => <ReplyRow reply={reply} onDelete={() => removeReply(reply.id)} />}
          </BoundedList>
        </Card>
      )}
      <Card>
        <WordsForm
          form={`answer ${id}`}
          label={words.page.answer}
          keepLabel={words.page.keep}
          gone={words.page.gone}
          onKeep={(answer, values) => {
            const { saidBy } = values
            return keep((roots, writer) => replyTo(roots, writer, id, { text: answer, saidBy: isRole(saidBy) ? saidBy : pair.role }))
          }}
        >
          {(values) => (
            <ChoiceChips
              legend={words.page.who}
              name="saidBy"
              defaultValue={isRole(values['saidBy']) ? values['saidBy'] : pair.role}
              choices={[pair.role, otherRole(pair.role)].map((role) => ({ value: role, label: nameOf(role) }))}
            />
          )}
        </WordsForm>
      </Card>
      {isWaiting(question) ? (
        <Button look="plain" wide icon={<CircleCheck size={20} aria-hidden="true" />} onClick={() => void finish()}>
          {words.page.finish}
        </Button>
      ) : (
        <Button look="plain" wide icon={<RotateCcw size={20} aria-hidden="true" />} onClick={() => void again()}>
          {words.page.again}
        </Button>
      )}
      <Button look="delete" onClick={remove}>
        {words.page.delete}
      </Button>
      <Sheet open={rewording} title={words.page.reword} closeLabel={frame.close} onClose={() => setRewording(false)}>
        <NoteForm
          form={`question ${id}`}
          label={words.page.rewordLabel}
          keepLabel={words.page.rewordKeep}
          required
          text={text}
          onKeep={(next) => keep((roots, writer) => rewordQuestion(roots, writer, id, next))}
          onKept={() => setRewording(false)}
        />
      </Sheet>
    </Screen>
  )
}
