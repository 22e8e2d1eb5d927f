// Two phones joined by pasted texts, as two people without cameras would do it.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const button = (page: Page, name: string) => page.getByRole('button', { name })
const heading = (page: Page, name: string) => page.getByRole('heading', { name })

/** What a person would copy from one phone, and paste into the other. */
const carry = async (from: Page, to: Page): Promise<void> => {
  const text = await from.getByLabel('Text for the other phone').inputValue()
  await to.getByLabel('Text from the other phone').fill(`Here it is:\n\n${text}\n\nSee you!`)
  await button(to, 'Use this text').click()
}

/** The words to compare, once they stand there. */
export const wordsOn = async (page: Page): Promise<readonly string[]> => {
  await heading(page, 'Are these words the same?').waitFor()
  return page.getByRole('list', { name: 'Words to compare' }).getByRole('listitem').allTextContents()
}

/** Up to the words, which are the same. The joining phone stands at the place where it pastes the invitation. */
export const comeToWords = async (inviting: Page, joining: Page): Promise<void> => {
  await button(inviting, 'No camera? Use a text').click()
  await inviting.getByRole('timer').filter({ hasText: 'Good for' }).waitFor()
  await button(joining, 'Paste a text instead').click()
  await carry(inviting, joining)
  await button(inviting, 'I sent it. Now paste the answer').click()
  await heading(joining, 'Send your answer').waitFor()
  await carry(joining, inviting)
  await button(joining, 'I sent it. Now paste the next text').click()
  await button(inviting, 'I sent it. Now compare the words').waitFor()
  await carry(inviting, joining)
  await button(inviting, 'I sent it. Now compare the words').click()
  const words = await wordsOn(inviting)
  expect(words).toHaveLength(5)
  expect(await wordsOn(joining)).toEqual(words)
}

/** Both say yes, and the book goes over. */
export const comeToBook = async (inviting: Page, joining: Page): Promise<void> => {
  await button(inviting, 'They match').click()
  await button(joining, 'They match').click()
  await button(inviting, 'I sent it. Now paste the last text').waitFor()
  await carry(inviting, joining)
}

export const sayThanks = async (inviting: Page, joining: Page): Promise<void> => {
  await heading(joining, 'Your phones are joined').waitFor()
  await button(inviting, 'I sent it. Now paste the last text').click()
  await carry(joining, inviting)
  await heading(inviting, 'Your phones are joined').waitFor()
}

/** The first page's phone lets the second one's in, which has no book of this pair yet. */
export const joinByText = async (inviting: Page, joining: Page, appUrl: string, as: 'partner' | 'own-phone' = 'partner'): Promise<void> => {
  await inviting.goto(`${appUrl}#/pair/phones/invite/${as}`)
  await joining.goto(`${appUrl}#/join`)
  await comeToWords(inviting, joining)
  await comeToBook(inviting, joining)
  await sayThanks(inviting, joining)
  await button(joining, 'Open our book').click()
  await joining.getByRole('navigation', { name: 'Main' }).waitFor()
}
