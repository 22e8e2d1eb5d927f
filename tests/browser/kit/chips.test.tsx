// A group of chips says its hint and its error with its name.
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { ChoiceChips } from '../../../src/kit/ChoiceChips.tsx'

const descriptionOf = async (texts: { readonly hint?: string; readonly error?: string }): Promise<string> => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  root.render(<ChoiceChips legend="Role" name="role" choices={[{ value: 'mentor', label: 'Mentor' }]} {...texts} />)
  await expect.poll(() => place.querySelector('fieldset')).not.toBeNull()
  const ids = place.querySelector('fieldset')?.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.querySelector(`[id="${id}"]`)?.textContent).join(' ')
}

test('chips are read with their hint and their error', async () => {
  expect(await descriptionOf({})).toBe('')
  expect(await descriptionOf({ hint: 'Who you are in this pair.' })).toBe('Who you are in this pair.')
  expect(await descriptionOf({ error: 'Role: please choose one.' })).toBe('Role: please choose one.')
  expect(await descriptionOf({ hint: 'Who you are in this pair.', error: 'Role: please choose one.' })).toBe('Who you are in this pair. Role: please choose one.')
})
