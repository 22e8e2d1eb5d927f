// A form that never loses a word: what is typed is kept as a draft in Mine on every pause of the keyboard, when the
// page hides, and before an update; the form opens again with it.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import type { PairId } from '../../foundation/id.ts'
import { adoptDraft, dropDraft, keepDraft } from '../../mine/drafts/keep-draft.ts'
import type { DraftValues } from '../../mine/drafts/draft.ts'
import type { LastWord } from '../../mine/drafts/last-words.ts'
import { noteStorageFull } from '../notices/surroundings.ts'
import { type Pairbook, usePairbook } from '../session/pairbook.ts'
import { pairOnScreen, useSession } from '../session/session.ts'
import { openTabs } from '../tab-id.ts'
import { registerDraft, wordsStored } from './draft-registry.ts'

/** Milliseconds of quiet before a draft is written. */
const pause = 250

export type DraftState =
  | { readonly type: 'clean' }
  | { readonly type: 'typing' }
  | { readonly type: 'kept'; readonly at: Instant }
  | { readonly type: 'failed' }

export interface Draft {
  /** Undefined until the draft has been read (a few milliseconds); render the form when it is there. */
  readonly values: DraftValues | undefined
  /** True when the form opened with words typed earlier. */
  readonly restored: boolean
  readonly state: DraftState
  /** Give to the form element, together with `noteInput` as its onInput. */
  readonly form: RefObject<HTMLFormElement | null>
  readonly noteInput: () => void
  /** The form's values now: text by field name; a checked box is "on", an unchecked one is absent. */
  readonly read: () => DraftValues
  /** Writes the draft now. True when it is on disk. */
  readonly flush: () => Promise<boolean>
  /** Forgets the draft, after its form was kept or thrown away. */
  readonly drop: () => Promise<void>
}

export const readForm = (form: HTMLFormElement | null): DraftValues => {
  const values: Record<string, string> = {}
  if (form !== null) {
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value
  }
  return values
}

interface OpenedDraft {
  readonly key: string
  readonly values: DraftValues
  readonly restored: boolean
}

const keyOf = (pairId: PairId | undefined, form: string): string => `${pairId ?? 'device'} ${form}`

const openDraft = async ({ mine, tab }: Pairbook, key: string): Promise<OpenedDraft> => {
  const adopted = await adoptDraft(mine, key, tab, await openTabs())
  const values = adopted.ok ? adopted.value : undefined
  return { key, values: values ?? {}, restored: values !== undefined }
}

const readAhead = new Map<string, OpenedDraft>()

/** Reads the draft of a form that is about to be shown, so that its first frame has it. */
export const readDraftAhead = async (pairbook: Pairbook, pairId: PairId, form: string): Promise<void> => {
  const key = keyOf(pairId, form)
  readAhead.set(key, await openDraft(pairbook, key))
}

/** `form` names the form, with the record's id where it edits one: `goal`, `goal goal_…`. */
export const useDraft = (form: string): Draft => {
  const pairbook = usePairbook()
  const { mine, tab } = pairbook
  const pairId = useSession((session) => pairOnScreen(session)?.id)
  const key = keyOf(pairId, form)
  const element = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const dirty = useRef(false)
  const writing = useRef(0)
  const latest = useRef<DraftValues>({})
  const [opened, setOpened] = useState<OpenedDraft | undefined>(() => readAhead.get(key))
  const [state, setState] = useState<DraftState>({ type: 'clean' })

  useEffect(() => {
    // A draft read ahead is good for the first frame only.
    if (readAhead.delete(key)) return undefined
    let here = true
    const open = async () => {
      const draft = await openDraft(pairbook, key)
      if (here) setOpened(draft)
    }
    void open()
    return () => {
      here = false
    }
  }, [key, pairbook])

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    if (!dirty.current) return true
    dirty.current = false
    const values = element.current === null ? latest.current : readForm(element.current)
    writing.current += 1
    const kept = await keepDraft(mine, { form: key, tab, pairId, values })
    writing.current -= 1
    if (!kept.ok) dirty.current = true
    wordsStored()
    if (!kept.ok && kept.error.type === 'StorageFull') noteStorageFull()
    setState((now) => (dirty.current && kept.ok ? now : kept.ok ? { type: 'kept', at: mine.clock.now() } : { type: 'failed' }))
    return kept.ok
  }, [key, mine, pairId, tab])

  const noteInput = useCallback(() => {
    dirty.current = true
    latest.current = readForm(element.current)
    setState((now) => (now.type === 'typing' ? now : { type: 'typing' }))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pause)
  }, [flush])

  useEffect(() => {
    const unstored = (): readonly LastWord[] => {
      if (!dirty.current && writing.current === 0) return []
      const values = element.current === null ? latest.current : readForm(element.current)
      return [{ type: 'draft', form: key, tab, pairId, values }]
    }
    const stop = registerDraft({ flush, unstored })
    return () => {
      void flush().finally(stop)
    }
  }, [flush, key, pairId, tab])

  const drop = useCallback(async () => {
    clearTimeout(timer.current)
    dirty.current = false
    wordsStored()
    await dropDraft(mine, key, tab)
    setState({ type: 'clean' })
  }, [key, mine, tab])

  const ready = opened?.key === key
  return {
    values: ready ? opened.values : undefined,
    restored: ready && opened.restored,
    state,
    form: element,
    noteInput,
    read: () => readForm(element.current),
    flush,
    drop,
  }
}
