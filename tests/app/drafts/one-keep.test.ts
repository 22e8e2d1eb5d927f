import { expect, test } from 'vitest'
import { createOneKeep } from '../../../src/app/drafts/one-keep.ts'

const aForm = () => {
  const boxes = { text: 'Ask Rosa' }
  const oneKeep = createOneKeep(() => ({ ...boxes }))
  const kept: string[] = []
  return {
    oneKeep,
    kept,
    type: (text: string) => {
      boxes.text = text
      oneKeep.noteInput()
    },
    /** Presses Keep; the writing ends when the gate opens. */
    press: async (gate: Promise<unknown> = Promise.resolve(), blank = false) =>
      oneKeep.run(async () => {
        const { text } = boxes
        await gate
        kept.push(text)
        oneKeep.noteKept()
        if (blank) boxes.text = ''
      }),
  }
}

test('pressed twice in one go, and again once it is kept, it is kept once', async () => {
  const { press, kept } = aForm()
  await Promise.all([press(), press()])
  await press()
  expect(kept).toEqual(['Ask Rosa'])
})

test('other words may be kept next, and so may the same words after an emptied box', async () => {
  const { oneKeep, press, type, kept } = aForm()
  await press(undefined, true)
  await press()
  type('Ask Rosa')
  await press()
  type('Ask Bo')
  await press()
  expect(kept).toEqual(['Ask Rosa', '', 'Ask Rosa', 'Ask Bo'])
  // The box is another pair's now, with a draft of the same words in it.
  oneKeep.forget()
  await press()
  expect(kept).toHaveLength(5)
})

test('a keep that failed, or broke, may be pressed again', async () => {
  const { oneKeep, press, kept } = aForm()
  await oneKeep.run(async () => {})
  await expect(oneKeep.run(async () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
  await press()
  expect(kept).toEqual(['Ask Rosa'])
})

test('words typed while a keep is under way are newer than those kept, unless they are the same in the end', async () => {
  const { oneKeep, press, type } = aForm()
  let open = (): void => {}
  const pressed = press(
    new Promise<void>((resolve) => {
      open = resolve
    }),
  )
  expect(oneKeep.holdsNewer()).toBe(false)
  type('Ask Rosa about keys')
  expect(oneKeep.holdsNewer()).toBe(true)
  type('Ask Rosa')
  expect(oneKeep.holdsNewer()).toBe(false)
  type('Ask Rosa about keys')
  open()
  await pressed
  // Thrown away by the person, they may go.
  expect(oneKeep.holdsNewer()).toBe(false)
})
