// What is folded away: it opens for an error, and never closes under somebody.
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { ErrorSummary, type FieldError } from '../../../src/kit/ErrorSummary.tsx'
import { Fold } from '../../../src/kit/Fold.tsx'
import { TextField } from '../../../src/kit/TextField.tsx'

const wrong: readonly FieldError[] = [{ field: 'place', message: 'Place: too long.' }]

const Form = ({ errors }: { readonly errors: readonly FieldError[] }) => (
  <>
    <ErrorSummary title="Please mend this" errors={errors} />
    <Fold open={errors.length > 0} summary="More">
      <TextField label="Place" name="place" />
    </Fold>
  </>
)

const shown = async () => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  const show = async (errors: readonly FieldError[]) => {
    root.render(<Form errors={errors} />)
    await expect.poll(() => place.querySelectorAll('li').length).toBe(errors.length)
    await expect.poll(() => place.querySelector('details')).not.toBeNull()
  }
  await show([])
  return { place, show, isOpen: () => place.querySelector('details')?.open }
}

test('a fold opens for an error and stays open once the error is mended', async () => {
  const { show, isOpen } = await shown()
  expect(isOpen()).toBe(false)
  await show(wrong)
  expect(isOpen()).toBe(true)
  await show([])
  expect(isOpen()).toBe(true)
})

test('what somebody opened stays open when the screen draws itself again', async () => {
  const { place, show, isOpen } = await shown()
  place.querySelector('summary')?.click()
  expect(isOpen()).toBe(true)
  await show(wrong)
  await show([])
  expect(isOpen()).toBe(true)
})

test('an error leads to its field even when somebody has folded it away', async () => {
  const { place, show, isOpen } = await shown()
  await show(wrong)
  place.querySelector('summary')?.click()
  expect(isOpen()).toBe(false)
  place.querySelector('li button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(isOpen()).toBe(true)
  expect(document.activeElement).toBe(place.querySelector('[name=place]'))
})
