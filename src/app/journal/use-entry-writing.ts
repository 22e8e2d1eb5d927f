// Writing a private entry: the entry is its own draft. It is put on disk with its first words, again at every pause of
// the keyboard, when the page hides, and before an update. A blank one leaves nothing behind.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '../../foundation/day.ts'
import { dropDraft, keepDraft } from '../../mine/drafts/keep-draft.ts'
import { dropBlankEntry } from '../../mine/journal/delete-entry.ts'
import type { LastWord } from '../../mine/drafts/last-words.ts'
import type { PrivateEntry } from '../../mine/journal/entry.ts'
import { putEntry } from '../../mine/journal/keep-entry.ts'
import type { StoreFailure } from '../../mine/store.ts'
import { registerDraft, wordsStored } from '../drafts/draft-registry.ts'
import { readForm } from '../drafts/boxes.ts'
import type { DraftState } from '../drafts/use-draft.ts'
import { noteStorageFull } from '../notices/surroundings.ts'
import { usePairbook } from '../session/pairbook.ts'
import { composeEntry, type FieldProblem, type FormValues, isWordless } from './entry-form.ts'

/** Milliseconds of quiet before the entry is written. */
const pause = 250

/** Writes still under way after their screen has gone; the next screen waits for them before it reads. */
let underWay: Promise<unknown> = Promise.resolve()
export const writingSettled = (): Promise<unknown> => underWay

/** Where the words of a box that holds too many are kept, until they are fewer. */
export const overflowForm = (entry: Pick<PrivateEntry, 'id' | 'pairId'>): string => `${entry.pairId} entry ${entry.id}`

interface Written {
  readonly entry: PrivateEntry
  readonly failure: StoreFailure | undefined
  /** False when something in the form is to be mended: a box with too much in it, a day that is none. */
  readonly sound: boolean
}

interface EntryWriting {
  readonly form: RefObject<HTMLFormElement | null>
  readonly noteInput: () => void
  readonly state: DraftState
  readonly keptAt: Instant | undefined
  readonly problems: readonly FieldProblem[]
  readonly meantForOurs: boolean
  /** True once another tab's words for this entry had to be set aside. */
  readonly changedElsewhere: boolean
  /** The entry with what is typed now. */
  readonly current: () => PrivateEntry
  /** Writes what is typed now. */
  readonly flush: () => Promise<Written>
  /** Never writes again: the entry was deleted, or is no longer private. */
  readonly stop: () => void
}

interface Begin {
  readonly entry: PrivateEntry
  /** False for a new one that nobody has put a word into. */
  readonly onDisk: boolean
  /** True when a draft holds more than the entry could. */
  readonly overflows: boolean
  /** Called once, when a new entry is on disk for the first time. */
  readonly onFirstKept: (entry: PrivateEntry) => void
}

export const useEntryWriting = ({ entry, onDisk, overflows, onFirstKept }: Begin): EntryWriting => {
  const { mine, tab } = usePairbook()
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef<FormValues>({})
  const now = useRef({ entry, onDisk, overflows, begunHere: !onDisk, sound: !overflows, dirty: false, writing: false, stopped: false, since: onDisk ? entry.editedAt : undefined, failure: undefined as StoreFailure | undefined })
  const firstKept = useRef(onFirstKept)
  const [state, setState] = useState<DraftState>({ type: 'clean' })
  const [keptAt, setKeptAt] = useState<Instant | undefined>(onDisk ? entry.editedAt : undefined)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const [changedElsewhere, setChangedElsewhere] = useState(false)
  const [meantForOurs, setMeantForOurs] = useState(entry.meantFor === 'ours')

  const write = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const here = now.current
    if (!here.dirty || here.stopped) return
    here.dirty = false
    const values = form.current === null ? latest.current : readForm(form.current)
    const composed = composeEntry(values, here.entry, mine.clock.now())
    const overflowing = composed.problems.some(({ problem }) => problem.type === 'tooLong')
    setProblems(composed.problems)
    here.entry = composed.entry
    here.sound = composed.problems.length === 0
    if (composed.blank && !here.onDisk && !overflowing) {
      setState({ type: 'clean' })
      return
    }
    const key = overflowForm(composed.entry)
    here.writing = true
    const draft = overflowing
      ? await keepDraft(mine, { form: key, tab, pairId: composed.entry.pairId, values })
      : undefined
    const kept = draft?.ok === false ? draft : await putEntry(mine, composed.entry, here.since)
    here.writing = false
    here.failure = kept.ok ? undefined : kept.error
    if (here.failure?.type === 'StorageFull') noteStorageFull()
    if (!kept.ok) {
      here.dirty = true
      setState({ type: 'failed' })
      return
    }
    here.since = composed.entry.editedAt
    if (kept.value.otherWordsSetAside) setChangedElsewhere(true)
    if (!overflowing && here.overflows) await dropDraft(mine, key, tab)
    here.overflows = overflowing
    if (!here.onDisk) {
      here.onDisk = true
      firstKept.current(composed.entry)
    }
    if (!here.dirty) {
      setState({ type: 'clean' })
      setKeptAt(composed.entry.editedAt)
    }
  }, [mine, tab])

  const flush = useCallback(async () => {
    const running = underWay.then(write)
    underWay = running.catch(() => undefined)
    await running
    wordsStored()
    const { entry, failure, sound } = now.current
    return { entry, failure, sound }
  }, [write])

  const noteInput = useCallback(() => {
    now.current.dirty = true
    latest.current = readForm(form.current)
    setMeantForOurs(latest.current['ring'] === 'ours')
    setState((before) => (before.type === 'typing' ? before : { type: 'typing' }))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), pause)
  }, [flush])

  useEffect(() => {
    const here = now.current
    const unstored = (): readonly LastWord[] => {
      if (here.stopped || !(here.dirty || here.writing)) return []
      const values = form.current === null ? latest.current : readForm(form.current)
      const { entry, problems, blank } = composeEntry(values, here.entry, mine.clock.now())
      const overflowing = problems.some(({ problem }) => problem.type === 'tooLong')
      if (blank && !here.onDisk && !overflowing) return []
      return [
        { type: 'entry', entry, since: here.since, ...(here.writing ? { underWay: here.entry.editedAt } : {}), ...(here.onDisk ? {} : { begunAt: location.hash }) },
        ...(overflowing ? [{ type: 'draft', form: overflowForm(entry), tab, pairId: entry.pairId, values } as const] : []),
      ]
    }
    const unregister = registerDraft({ flush: async () => (await flush()).failure === undefined, unstored })
    return () => {
      const leave = async () => {
        await write().finally(unregister)
        wordsStored()
        if (here.begunHere && here.onDisk && !here.stopped && !here.overflows && isWordless(here.entry)) await dropBlankEntry(mine, here.entry)
      }
      underWay = underWay.then(leave).catch(() => undefined)
    }
  }, [flush, mine, tab, write])

  const current = useCallback(
    () => composeEntry(form.current === null ? latest.current : readForm(form.current), now.current.entry, mine.clock.now()).entry,
    [mine],
  )

  const stop = useCallback(() => {
    now.current.stopped = true
    wordsStored()
    clearTimeout(timer.current)
  }, [])

  return { form, noteInput, state, keptAt, problems, meantForOurs, changedElsewhere, current, flush, stop }
}
