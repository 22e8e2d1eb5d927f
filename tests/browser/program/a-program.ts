// A fresh store of what was handed over, on the browser's real IndexedDB.
import { Dexie } from 'dexie'
import { onTestFinished } from 'vitest'
import { openProgram, type ProgramStore } from '../../../src/program/store.ts'
import { testClock, testRandomness } from '../mine/a-mine.ts'

export const openFreshProgram = async (): Promise<ProgramStore> => {
  const name = `program-test-${crypto.randomUUID()}`
  const opened = await openProgram(testClock(), testRandomness(7), name)
  if (!opened.ok) throw new Error(opened.error.type)
  onTestFinished(async () => {
    opened.value.database.close()
    await Dexie.delete(name)
  })
  return opened.value
}
