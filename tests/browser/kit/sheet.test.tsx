// A sheet: Escape and its button close it, and what is pressed in the very moment it closes is not lost.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { Sheet } from '../../../src/kit/Sheet.tsx'

const Page = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Sheet open={open} title="A sheet" closeLabel="Close" onClose={() => setOpen(false)}>
        Inside
      </Sheet>
    </>
  )
}

const shown = async () => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  root.render(<Page />)
  await expect.poll(() => place.querySelector('dialog')).not.toBeNull()
  const pressOpen = () => place.querySelector('button')?.click()
  const isOpen = () => place.querySelector('dialog')?.open
  return { place, pressOpen, isOpen }
}

/** What the browser does on Escape: it asks, and closes by itself unless told not to. */
const escape = (dialog: HTMLDialogElement | null) => {
  const goesOn = dialog?.dispatchEvent(new Event('cancel', { cancelable: true })) ?? false
  if (goesOn) dialog?.close()
}

test('the button of a sheet closes it', async () => {
  const { place, pressOpen, isOpen } = await shown()
  pressOpen()
  await expect.poll(isOpen).toBe(true)
  place.querySelector<HTMLElement>('dialog button')?.click()
  await expect.poll(isOpen).toBe(false)
})

test('a sheet opened again in the moment it closes is open, and stays so', async () => {
  const { place, pressOpen, isOpen } = await shown()
  pressOpen()
  await expect.poll(isOpen).toBe(true)
  escape(place.querySelector('dialog'))
  pressOpen()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(isOpen()).toBe(true)
  escape(place.querySelector('dialog'))
  await expect.poll(isOpen).toBe(false)
})
