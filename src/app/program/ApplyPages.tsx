// An application: filled in, looked over, handed over. Also before there is a pair; no pair is ever told of it.
import { useCallback, useState } from 'react'
import type { Role } from '../../foundation/role.ts'
import { Button } from '../../kit/Button.tsx'
import type { Application } from '../../program/application/application.ts'
import { questionsFor } from '../../program/pack/program-pack.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { pairOnScreen, useSession } from '../session/session.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { applicationAdults, applicationTexts } from './application-form.ts'
import { layApplication } from './application-paper.ts'
import { ApplyForm } from './ApplyForm.tsx'
import { HandedBefore } from './HandedBefore.tsx'
import { HandOver } from './HandOver.tsx'
import { usePacks } from './use-pack.ts'
import styles from './hand-over.module.css'

const none: readonly [] = []

export const ApplyPages = ({ as }: { readonly as: Role }) => {
  const words = useWords('apply')
  const hand = useWords('program').hand
  const language = useLanguage()
  const hasPair = useSession((session) => pairOnScreen(session) !== undefined)
  const packs = usePacks()
  const [record, setRecord] = useState<Application>()
  const lay = useCallback((handed: Application) => layApplication({ language, apply: words }, handed), [language, words])
  const back = hasPair ? addresses.program : addresses.newPair
  if (record === undefined) {
    return (
      <Screen title={words.title[as]} back={back} banner={<RingBanner ring="mine">{words.mine}</RingBanner>}>
        {packs === undefined ? null : <ApplyForm as={as} questions={questionsFor(packs[0]?.pack, as === 'mentor' ? 'mentorApplication' : 'menteeApplication')} onLook={setRecord} />}
        <HandedBefore />
      </Screen>
    )
  }
  return (
    <Screen title={words.title[as]} back={back} printsPaper banner={<RingBanner ring="program">{hand.banner}</RingBanner>}>
      <div className={styles['screenOnly']}>
        <Button look="plain" wide onClick={() => setRecord(undefined)}>
          {words.change}
        </Button>
      </div>
      <HandOver record={record} lay={lay} pairs={none} books={none} texts={applicationTexts(record)} adults={applicationAdults(record)} />
      <div className={styles['screenOnly']}>
        <HandedBefore />
      </div>
    </Screen>
  )
}
