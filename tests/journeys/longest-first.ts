// The order of test files. On a fresh clone Vitest begins with the largest file, but what takes longest are the short
// ones that walk through every screen: begun last, one worker would go on long after the other has nothing to do.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const longest = [
  'every-screen',
  'update',
  'every-screen-in-spanish',
  'every-error-and-dialog',
  'bad-input-forms',
  'every-screen-empty',
  'privacy-canary',
  'program-papers',
  'first-month',
  'finished-year',
]

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((name) => moduleId.endsWith(`/journeys/${name}.test.ts`))
  return found === -1 ? longest.length : found
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => place(a) - place(b))
  }
}
