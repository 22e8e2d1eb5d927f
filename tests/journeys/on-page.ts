// What most journeys look for on a page, and how they tell it the time.
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
export const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

/** The page beside the navigation and the notices, with ordinary spaces. */
export const textOf = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/[^\S\n]/gu, ' ')
export const expectText = (page: Page) => expect.poll(async () => textOf(page))

export const at = async (page: Page, moment: string) => page.clock.setFixedTime(new Date(moment))

/** The focus moves a moment after what moves it is on screen. */
export const expectFocus = async (element: Locator) =>
  expect.poll(() => element.evaluate((each) => each === document.activeElement), { message: `the focus is on ${element.toString()}` }).toBe(true)
