// Words of several areas asked for by one component, none of them here yet.
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { useWords } from '../../../src/app/session/use-words.ts'

const ThreeAreas = () => {
  const met = useWords('met')
  const schedule = useWords('schedule')
  const steps = useWords('steps')
  return <p>{[met.title, schedule.title, steps.title].join(' · ')}</p>
}

test('a component that asks for three areas at once waits for each, and React finds nothing wrong with it', async () => {
  const complaints: unknown[] = []
  const said = vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words)
  })
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place, { onRecoverableError: (error) => complaints.push(error) })
  root.render(
    <Suspense fallback={<p>waiting</p>}>
      <ThreeAreas />
    </Suspense>,
  )
  await expect.poll(() => place.textContent).toBe('We met · Schedule · Next steps')
  root.unmount()
  place.remove()
  said.mockRestore()
  expect(complaints).toEqual([])
})
