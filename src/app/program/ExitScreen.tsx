// The exit form: filled in, looked over, handed over. The pair's book is never told, and the receipt is its author's alone.
import { useCallback, useMemo, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { currentSeasonId } from '../../mine/pairs/pair.ts'
import type { ExitForm as Exit } from '../../program/exit/exit-form.ts'
import { questionsFor } from '../../program/pack/program-pack.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { usePair } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { exitTexts } from './exit-form.ts'
import { layExit } from './exit-paper.ts'
import { ExitForm } from './ExitForm.tsx'
import { HandOver } from './HandOver.tsx'
import { usePacks } from './use-pack.ts'
import styles from './hand-over.module.css'

const none: readonly [] = []

export const ExitScreen = () => {
  const words = useWords('exit')
  const hand = useWords('program').hand
  const language = useLanguage()
  const pair = usePair()
  const packs = usePacks()
  const [form, setForm] = useState<Exit>()
  const lay = useCallback((handed: Exit) => layExit({ language, exit: words }, handed), [language, words])
  const pairs = useMemo(() => [{ pairId: pair.id, seasonId: currentSeasonId(pair) }], [pair])
  if (form === undefined) {
    return (
      <Screen title={words.title} back={addresses.program} banner={<RingBanner ring="mine">{words.mine}</RingBanner>}>
        {packs === undefined ? null : <ExitForm questions={questionsFor(packs[0]?.pack, pair.role === 'mentor' ? 'mentorExit' : 'menteeExit')} onLook={setForm} />}
      </Screen>
    )
  }
  return (
    <Screen title={words.title} back={addresses.program} printsPaper banner={<RingBanner ring="program">{hand.banner}</RingBanner>}>
      <div className={styles['screenOnly']}>
        <Button look="plain" wide onClick={() => setForm(undefined)}>
          {words.change}
        </Button>
      </div>
      <HandOver record={form} lay={lay} pairs={pairs} books={none} texts={exitTexts(form)} adults={[form.mentor, form.mentee]} />
    </Screen>
  )
}
