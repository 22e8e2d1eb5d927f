// The form of a round: seven topics in words, one question, then exactly what the other will read, then the seal.
import { type FormEvent, use, useEffect, useRef, useState } from 'react'
import { sealAnswers, type SealAnswersFailure } from '../../crossings/reveal-answers.ts'
import { Button } from '../../kit/Button.tsx'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import { ErrorSummary, type FieldError } from '../../kit/ErrorSummary.tsx'
import layout from '../../kit/layout.module.css'
import { TextField } from '../../kit/TextField.tsx'
import { loadTopics } from '../../material/load-material.ts'
import { topicNames } from '../../material/pieces.ts'
import { answersDraft, type SealedAnswers } from '../../mine/rounds/sealed-answers.ts'
import { type GivenAnswers, isSureness, type Round, sureness } from '../../ours/rounds/round.ts'
import { addresses } from '../addresses.ts'
import { KeptLine } from '../drafts/KeptLine.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { checkForm, errorAt } from '../forms/check-form.ts'
import { failureWords } from '../frame/failure-words.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useMyCallName, usePartnersCallName } from '../session/use-call-names.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { AnswersPreview } from './AnswersPreview.tsx'

interface AnswerFormProps {
  readonly round: Round
  readonly whose: SealedAnswers['whose']
}

export const AnswerForm = ({ round, whose }: AnswerFormProps) => {
  const words = useWords('rounds').answer
  const frame = useWords('frame')
  const { mine } = usePairbook()
  const { pair, book } = useOpenPair()
  const names = { me: useMyCallName(), partner: usePartnersCallName() }
  const topics = use(loadTopics(useLanguage()))
  const draft = useDraft(answersDraft(round.id, whose))
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState<string>()
  const [preview, setPreview] = useState<GivenAnswers>()
  const previewHeading = useRef<HTMLHeadingElement>(null)
  const question = words.question[round.moment]
  useEffect(() => {
    if (preview === undefined) return
    scrollTo({ top: 0 })
    previewHeading.current?.focus({ preventScroll: true })
  }, [preview])
  if (draft.values === undefined) return null
  const { values } = draft

  const lookOver = (event: FormEvent) => {
    event.preventDefault()
    const check = checkForm(frame.form, draft.form.current)
    const answer = check.text('answer', question)
    const now = draft.read()
    const chosen = topicNames.flatMap((name) => {
      const sure = now[name]
      return isSureness(sure) ? [{ piece: `topic/${name}`, title: topics[name].title, sure }] : []
    })
    if (chosen.length === 0 && answer === '') check.fail(topicNames[0], words.nothing)
    setErrors(check.errors)
    if (check.errors.length === 0) setPreview({ topics: chosen, question, answer })
  }
  const failed = (error: SealAnswersFailure): string => {
    if (error.type === 'NoSuchRound') return words.gone
    return error.type === 'AnsweredAlready' ? words.already : failureWords(frame, error)
  }
  const seal = async (given: GivenAnswers) => {
    const sealed = await sealAnswers(mine, book, pair.role, { roundId: round.id, whose, given })
    if (!sealed.ok) {
      setFailure(failed(sealed.error))
      return
    }
    await draft.drop()
    // Not back by the phone's own button: who comes next must not land in this form.
    location.replace(addresses.round(round.id))
  }

  return (
    <>
      {preview === undefined ? null : (
        <Card>
          <AnswersPreview
            heading={previewHeading}
            given={preview}
            reader={whose === 'me' ? names.partner : names.me}
            failure={failure}
            onSeal={() => void draft.once(() => seal(preview))}
            onChange={() => {
              setFailure(undefined)
              setPreview(undefined)
            }}
          />
        </Card>
      )}
      <div hidden={preview !== undefined}>
        <form ref={draft.form} className={layout['stack']} noValidate onInput={draft.noteInput} onSubmit={lookOver}>
          <ErrorSummary title={frame.form.errorsTitle} errors={errors} />
          <p>{words.lead}</p>
          {topicNames.map((name) => (
            <Card key={name}>
              <ChoiceChips
                legend={topics[name].title}
                hint={topics[name].about}
                name={name}
                defaultValue={values[name]}
                error={errorAt(errors, name)}
                choices={[...sureness.map((each) => ({ value: each, label: words.sure[each] })), { value: 'skip', label: words.sure.skip }]}
              />
            </Card>
          ))}
          <Card>
            <TextField label={question} name="answer" rows={4} hint={words.hint} autoCapitalize="sentences" defaultValue={values['answer']} error={errorAt(errors, 'answer')} />
          </Card>
          <Button type="submit" wide>
            {words.lookOver}
          </Button>
          <KeptLine state={draft.state} keptAt={undefined} />
        </form>
      </div>
    </>
  )
}
