// The question board: park one, and see those that wait, are done, or are one's own.
import { useState } from 'react'
import { Card } from '../../kit/Card.tsx'
import { BoundedList } from '../../kit/BoundedList.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { type BoardFilter, boardFilters, questionsFor, readBoard } from '../../ours/board/board-view.ts'
import { parkQuestion } from '../../ours/board/keep-question.ts'
import { formatNumber } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { WordsForm } from '../forms/WordsForm.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePair, useShared } from '../session/use-book.ts'
import { usePartnersCallName } from '../session/use-call-names.ts'
import { useKeepShared } from '../session/use-keep-shared.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { QuestionRow } from './QuestionRow.tsx'
import styles from './board.module.css'

export const BoardScreen = () => {
  const words = useWords('board')
  const frame = useWords('frame')
  const language = useLanguage()
  const pair = usePair()
  const partner = usePartnersCallName()
  const keep = useKeepShared()
  const board = useShared(readBoard)
  const [filter, setFilter] = useState<BoardFilter>('open')
  const shown = questionsFor(board, filter, pair.role)

  return (
    <Screen title={words.title} back={addresses.meetings} banner={<RingBanner ring="ours" />}>
      <Card>
        <WordsForm
          form="question"
          label={words.ask(partner)}
          hint={words.askHint}
          keepLabel={words.park}
          onKeep={(text) => keep((roots, writer) => parkQuestion(roots, writer, text))}
        />
      </Card>
      {board.length === 0 ? (
        <p className={layout['muted']}>{words.empty}</p>
      ) : (
        <>
          <ChoiceChips
            legend={words.show}
            name="filter"
            defaultValue={filter}
            onChange={(value) => setFilter(boardFilters.find((each) => each === value) ?? 'open')}
            choices={boardFilters.map((each) => ({
              value: each,
              label: words.filter[each](formatNumber(language, questionsFor(board, each, pair.role).length)),
            }))}
          />
          {shown.length === 0 ? <p className={layout['muted']}>{words.none[filter]}</p> : null}
          <BoundedList
            key={filter}
            items={shown}
            keyOf={({ id }) => id}
            listClass={styles['list']}
            moreLabel={(left) => frame.showMore(formatNumber(language, left))}
          >
            {(question) => <QuestionRow question={question} />}
          </BoundedList>
        </>
      )}
    </Screen>
  )
}
