// A form that never loses a word: what is typed is kept as a draft in Mine on every pause of the keyboard, when the
// page hides, and before an update; the form opens again with it. Where it changes a record, boxes nobody touched follow
// the record, and nothing is kept over another's change before that change was shown.
import { type FormEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import type { PairId } from '../../foundation/id.ts'
import { adoptDraft, dropDraft, keepDraft, openedOf, understandDrafts } from '../../mine/drafts/keep-draft.ts'
import type { DraftBase, DraftValues, OpenedDraft as StoredDraft } from '../../mine/drafts/draft.ts'
import type { LastWord } from '../../mine/drafts/last-words.ts'
import { useFailedReading } from '../error-page/use-failed-reading.ts'
import { noteStorageFull } from '../notices/surroundings.ts'
import { type Pairbook, usePairbook } from '../session/pairbook.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { openTabs } from '../tab-id.ts'
import { fillBox, readForm } from './boxes.ts'
import { registerDraft, wordsStored } from './draft-registry.ts'
import { mergeMeanwhile } from './meanwhile.ts'
import { createOneKeep, type OneKeep } from './one-keep.ts'

/** Milliseconds of quiet before a draft is written. */
const pause = 250

export type DraftState =
  | { readonly type: 'clean' }
  | { readonly type: 'typing' }
  | { readonly type: 'kept'; readonly at: Instant }
  | { readonly type: 'failed' }

/** Boxes that were changed here and elsewhere. */
export interface Meanwhile {
  readonly fields: readonly string[]
  /** What the record holds now. */
  readonly theirs: DraftValues
  /** Counts the times Keep was held back for the person to look. */
  readonly asked: number
}

export interface Draft {
  /** What the form opens with: typed earlier, else as kept. Undefined until the draft has been read; then render the form. */
  readonly values: DraftValues | undefined
  /** True when the form opened with words typed earlier. */
  readonly restored: boolean
  readonly state: DraftState
  /** Shown by MeanwhileNotice. */
  readonly meanwhile: Meanwhile
  /** Puts the record's words into a box in place of those typed. */
  readonly takeTheirs: (field: string) => void
  /** Give to the form element, together with `noteInput` as its onInput. */
  readonly form: RefObject<HTMLFormElement | null>
  readonly noteInput: () => void
  /** The form's values now: text by field name; a checked box is "on", an unchecked one is absent. */
  readonly read: () => DraftValues
  /** Writes the draft now. True when it is on disk. */
  readonly flush: () => Promise<boolean>
  /** Runs an act that keeps the form: once, however often Keep is pressed. The button stays as it is and keeps its focus. */
  readonly once: OneKeep['run']
  /** The form's onSubmit: runs `act` once. */
  readonly submit: (event: FormEvent, act: (event: FormEvent) => Promise<void>) => void
  /**
   * Forgets the draft, after its form was kept or thrown away; `blank` empties the boxes of a form that stays for the next
   * words. Words typed since Keep was pressed are not kept yet: with them, boxes and draft stay.
   */
  readonly drop: (blank?: () => void) => Promise<void>
}

/** What stands in the form before anybody types. */
interface Beginning {
  readonly kept?: DraftValues
  /** The record it changes (or whatever is another when the record is), which somebody else may change too; absent for a new one. */
  readonly of?: unknown
  /** The form is about this phone's person and no pair: the same draft whichever pair is on screen. */
  readonly ofPhone?: boolean
}

interface OpenedDraft extends StoredDraft {
  readonly key: string
  readonly restored: boolean
}

const none: DraftValues = {}
const nothing: DraftBase = { values: none }
const nothingText = JSON.stringify(nothing)
const noMeanwhile: Meanwhile = { fields: [], theirs: none, asked: 0 }

const keyOf = (pairId: PairId | undefined, form: string): string => `${pairId ?? 'device'} ${form}`

const openDraft = async ({ mine, tab }: Pairbook, key: string): Promise<OpenedDraft> => {
  const adopted = await adoptDraft(mine, key, tab, await openTabs())
  const draft = adopted.ok ? adopted.value : undefined
  return { values: none, ...draft, key, restored: draft !== undefined }
}

const readAhead = new Map<string, OpenedDraft>()

/** Reads the draft of a form that is about to be shown, so that its first frame has it. */
export const readDraftAhead = async (pairbook: Pairbook, pairId: PairId | undefined, form: string): Promise<void> => {
  const key = keyOf(pairId, form)
  readAhead.set(key, await openDraft(pairbook, key))
}

/** The same from rows that are here already. False when the draft may be that of a tab that is gone, which has to be asked. */
export const takeDraftAhead = (rows: readonly unknown[], tab: string, pairId: PairId, form: string): boolean => {
  const key = keyOf(pairId, form)
  const drafts = understandDrafts(rows, key)
  const own = drafts.find((draft) => draft.tab === tab)
  if (own === undefined && drafts.length > 0) return false
  readAhead.set(key, { values: none, ...(own === undefined ? {} : openedOf(own)), key, restored: own !== undefined })
  return true
}

/** `form` names the form, with the record's id where it edits one: `goal`, `goal goal_…`. */
export const useDraft = (form: string, { kept = none, of, ofPhone = false }: Beginning = {}): Draft => {
  const pairbook = usePairbook()
  const { mine, tab } = pairbook
  const pairId = useSession((session) => (ofPhone ? undefined : pairOnScreen(session)?.id))
  const key = keyOf(pairId, form)
  const element = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const dirty = useRef(false)
  const writing = useRef(0)
  const latest = useRef<DraftValues>({})
  const fail = useFailedReading()
  const [opened, setOpened] = useState<OpenedDraft | undefined>(() => readAhead.get(key))
  const [state, setState] = useState<DraftState>({ type: 'clean' })
  const [meanwhile, setMeanwhile] = useState(noMeanwhile)
  const ready = opened?.key === key
  const now: DraftBase = { values: kept, ...(of === undefined ? {} : { record: JSON.stringify(of) }) }
  const nowText = JSON.stringify(now)
  // What the record holds, for what runs between renders; set before anything can ask for it.
  const nowHere = useRef<DraftBase>(nothing)
  const base = useRef<DraftBase>(undefined)
  const following = useRef(false)
  const looked = useRef(new Map<string, string>())

  const typedNow = useCallback((): DraftValues => (element.current === null ? latest.current : readForm(element.current)), [])
  const [oneKeep] = useState(() => createOneKeep(typedNow))

  useEffect(() => {
    // The same words in another pair's form are not those that were kept.
    oneKeep.forget()
    // A draft read ahead is good for the first frame only.
    if (readAhead.delete(key)) return undefined
    let here = true
    const open = async () => {
      const draft = await openDraft(pairbook, key)
      if (!here) return
      base.current = draft.base
      setOpened(draft)
    }
    open().catch(fail)
    return () => {
      here = false
    }
  }, [fail, key, oneKeep, pairbook])

  const baseNow = useCallback((): DraftBase => base.current ?? nowHere.current, [])

  /** Lets untouched boxes follow the record; gives the boxes both sides changed. */
  const follow = useCallback((): readonly string[] => {
    const box = element.current
    if (box === null) return []
    const merged = mergeMeanwhile({ base: baseNow(), typed: readForm(box), now: nowHere.current })
    following.current = true
    for (const field of merged.followed) fillBox(box, field, merged.values[field] ?? '')
    following.current = false
    base.current = merged.base
    setMeanwhile((shown) =>
      merged.both.length === 0 && shown.fields.length === 0 ? shown : { fields: merged.both, theirs: nowHere.current.values, asked: shown.asked },
    )
    return merged.both
  }, [baseNow])

  useLayoutEffect(() => {
    nowHere.current = JSON.parse(nowText) as DraftBase
    // A form that makes something new has nothing to follow; asking what it holds would only make the browser lay it out.
    if (ready && (base.current !== undefined || nowText !== nothingText)) follow()
  }, [follow, nowText, ready])

  // Before any listener of the form itself: Keep waits until the person has seen what it would be kept over.
  useEffect(() => {
    const look = (event: SubmitEvent) => {
      if (element.current === null || event.target !== element.current) return
      // As above: nothing to follow, nothing to ask.
      if (base.current === undefined && JSON.stringify(nowHere.current) === nothingText) return
      const theirs = nowHere.current.values
      const unseen = follow().filter((field) => looked.current.get(field) !== (theirs[field] ?? ''))
      for (const field of unseen) looked.current.set(field, theirs[field] ?? '')
      if (unseen.length === 0) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setMeanwhile((shown) => ({ ...shown, asked: shown.asked + 1 }))
    }
    document.addEventListener('submit', look, true)
    return () => document.removeEventListener('submit', look, true)
  }, [follow])

  const draftNow = useCallback(() => {
    const { values, ...version } = baseNow()
    const begun = Object.keys(values).length === 0 ? {} : { base: { values, ...version } }
    return { form: key, tab, pairId, values: typedNow(), ...begun }
  }, [baseNow, key, pairId, tab, typedNow])

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    if (!dirty.current) return true
    dirty.current = false
    writing.current += 1
    const stored = await keepDraft(mine, draftNow())
    writing.current -= 1
    if (!stored.ok) dirty.current = true
    wordsStored()
    if (!stored.ok && stored.error.type === 'StorageFull') noteStorageFull()
    setState((before) => (dirty.current && stored.ok ? before : stored.ok ? { type: 'kept', at: mine.clock.now() } : { type: 'failed' }))
    return stored.ok
  }, [draftNow, mine])

  const noteInput = useCallback(() => {
    if (following.current) return
    oneKeep.noteInput()
    dirty.current = true
    latest.current = readForm(element.current)
    setState((before) => (before.type === 'typing' ? before : { type: 'typing' }))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pause)
  }, [flush, oneKeep])

  useEffect(() => {
    const unstored = (): readonly LastWord[] => (dirty.current || writing.current > 0 ? [{ type: 'draft', ...draftNow() }] : [])
    const stop = registerDraft({ flush, unstored })
    return () => {
      void flush().finally(stop)
    }
  }, [draftNow, flush])

  const drop = useCallback(
    async (blank?: () => void) => {
      oneKeep.noteKept()
      if (oneKeep.holdsNewer()) return
      clearTimeout(timer.current)
      dirty.current = false
      wordsStored()
      // Before the wait: what is typed from here on are the next words.
      blank?.()
      base.current = undefined
      looked.current.clear()
      setMeanwhile(noMeanwhile)
      await dropDraft(mine, key, tab)
      setState((before) => (dirty.current ? before : { type: 'clean' }))
    },
    [key, mine, oneKeep, tab],
  )

  const takeTheirs = useCallback(
    (field: string) => {
      if (element.current !== null) fillBox(element.current, field, nowHere.current.values[field] ?? '')
      follow()
    },
    [follow],
  )

  const restored = ready && opened.restored
  const values = restored ? mergeMeanwhile({ base: opened.base ?? now, typed: opened.values, now }).values : kept
  return {
    values: ready ? values : undefined,
    restored,
    state,
    meanwhile,
    takeTheirs,
    form: element,
    noteInput,
    read: () => readForm(element.current),
    flush,
    once: oneKeep.run,
    submit: (event, act) => {
      event.preventDefault()
      void oneKeep.run(() => act(event))
    },
    drop,
  }
}
