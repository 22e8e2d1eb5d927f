// Breaks storage at its Nth call, as SQLite's tests do: an act is tried again and again, each time failing one call
// later, until a run in which nothing failed.
import { replaceMethod } from '../ours/book-world.ts'

interface Broken {
  /** How many storage calls there were. */
  readonly calls: () => number
  readonly mend: () => void
}

const storageMethods = [
  [() => IDBObjectStore.prototype, ['get', 'put', 'add', 'delete', 'count', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'clear', 'index']],
  [() => IDBDatabase.prototype, ['transaction']],
  [() => IDBFactory.prototype, ['open']],
] as const

/** The `failing`th call (counted from one) throws; with `once` false so do all that follow, as after a crash. */
const failFrom = (failing: number, once: boolean): Broken => {
  let calls = 0
  const mends = storageMethods.flatMap(([prototypeOf, names]) =>
    names.map((name) =>
      replaceMethod(prototypeOf(), name, (original) =>
        function call(this: unknown, ...given: unknown[]) {
          calls += 1
          if (once ? calls === failing : calls >= failing) throw new DOMException('broken by the test', 'UnknownError')
          return original.apply(this, given)
        },
      ),
    ),
  )
  return {
    calls: () => calls,
    mend: () => {
      for (const mend of mends.toReversed()) mend()
    },
  }
}

/** Runs `tryOnce` with the first call failing, then the second, …, until a run needs fewer calls than the failing one. */
export const untilNothingFails = async (once: boolean, tryOnce: (broken: () => Broken, which: number) => Promise<void>): Promise<number> => {
  for (let failing = 1; ; failing += 1) {
    const made: Broken[] = []
    await tryOnce(() => {
      const broken = failFrom(failing, once)
      made.push(broken)
      return broken
    }, failing)
    for (const { mend } of made) mend()
    const [broken] = made
    if (broken === undefined) throw new Error('nothing was broken')
    if (broken.calls() < failing) return failing
    if (failing > 200) throw new Error('the act never ends')
  }
}
