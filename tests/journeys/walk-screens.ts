// Looks over every screen of a book in one walk: each is opened once and then seen in several views (a width, a theme,
// larger text, forced colours, by keyboard), because opening costs more than looking.
//
// [Note: what axe judges] Not every product of width, theme and language, which takes minutes and finds nothing more, but
// so many that each pair of two of them is there on every screen of a full book: English at 320 px dark and at 1280 px
// light, Spanish at 320 px light and at 1280 px dark. Beside these: forced colours in English, text of twice the size in
// Spanish. Our own checks, of where things stand, look at each width in both languages.
import type { Page } from 'playwright-core'
import { everyAddress } from './every-address.ts'
import { type FilledIds, layFilledBook, lookedAt } from './filled-book.ts'
import { axeFindings, hiddenFocus, lostClasses, motions, openAddress, smallTargets, standStill, tooWide } from './look-over.ts'
import { freshPhone } from './world.ts'

export const narrow = { width: 320, height: 640 }
const usual = { width: 390, height: 844 }
const wide = { width: 1280, height: 800 }

interface View {
  readonly name: string
  readonly size: typeof narrow
  readonly scheme?: 'light' | 'dark'
  readonly largeText?: boolean
  readonly forcedColours?: boolean
  readonly look: (page: Page) => Promise<readonly string[]>
}

const shape = async (page: Page): Promise<readonly string[]> => [...(await tooWide(page)), ...(await smallTargets(page)), ...(await lostClasses(page))]

/** The home of a section, which a wide window shows to the left of its pages, is judged at its own address. */
const axeInWide = async (page: Page, coloursOnly = false): Promise<readonly string[]> => {
  const isHome = /#\/[^/]*$/.test(page.url()) || !page.url().includes('#')
  return axeFindings(page, { coloursOnly, ...(isHome ? {} : { except: 'main > div:first-child:not(:only-child)' }) })
}

/** Every view axe and our own checks look from. See [Note: what axe judges]. */
export const views = {
  narrow: { name: '320 light', size: narrow, look: async (page) => [...(await shape(page)), ...(await axeFindings(page))] },
  narrowDark: { name: '320 dark', size: narrow, scheme: 'dark', look: async (page) => [...(await shape(page)), ...(await axeFindings(page))] },
  narrowShape: { name: '320', size: narrow, look: shape },
  narrowDarkColours: { name: '320 dark', size: narrow, scheme: 'dark', look: (page) => axeFindings(page, { coloursOnly: true }) },
  // What axe judges is the same as at 320 px, where it has judged; what differs is where things stand.
  usual: { name: '390 light', size: usual, look: shape },
  wide: { name: '1280 light', size: wide, look: async (page) => [...(await shape(page)), ...(await axeInWide(page))] },
  wideDark: { name: '1280 dark', size: wide, scheme: 'dark', look: async (page) => [...(await shape(page)), ...(await axeInWide(page))] },
  wideShape: { name: '1280', size: wide, look: shape },
  wideDarkColours: { name: '1280 dark', size: wide, scheme: 'dark', look: (page) => axeInWide(page, true) },
  largeText: { name: 'text twice as large', size: usual, largeText: true, look: async (page) => [...(await tooWide(page)), ...(await axeFindings(page))] },
  largeTextShape: { name: 'text twice as large', size: usual, largeText: true, look: tooWide },
  forcedColours: { name: 'forced colours', size: usual, forcedColours: true, look: async (page) => [...(await axeFindings(page, { contrast: false })), ...(await motions(page))] },
  keyboard: { name: 'by keyboard', size: usual, look: hiddenFocus },
  keyboardWide: { name: 'by keyboard at 1280', size: wide, look: hiddenFocus },
  keyboardLargeText: { name: 'by keyboard, text twice as large', size: usual, largeText: true, look: hiddenFocus },
} as const satisfies Record<string, View>

/** A phone with a pair and a full or empty book, at the moment everything is looked at. */
export const phoneWith = async (book: 'filled' | 'empty', language: 'en' | 'es'): Promise<{ readonly page: Page; readonly ids: FilledIds | undefined }> => {
  const phone = await freshPhone({ locale: language === 'en' ? 'en-US' : 'es-US' })
  const { context, page } = await phone.start()
  await context.clock.setFixedTime(lookedAt)
  await page.goto(phone.appUrl)
  await page.locator('[name=myName]').fill('Lee Park')
  await page.locator('[name=role][value=mentee]').check()
  await page.locator('[name=partnerName]').fill('Dana Ruiz-Montgomery')
  await page.locator('form button[type=submit]').click()
  await page.locator('nav').first().waitFor()
  return { page, ids: book === 'filled' ? await layFilledBook(page) : undefined }
}

/** What the views find on the screen that is open, a line each. */
export const lookFrom = async (page: Page, chosen: readonly View[]): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { name, size, scheme = 'light', largeText = false, forcedColours = false, look } of chosen) {
    const before = page.viewportSize()
    await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColours ? 'active' : 'none', reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    const moved = await page.evaluate((textSize) => {
      const { style } = document.documentElement
      const changes = style.fontSize !== textSize
      style.fontSize = textSize
      return changes
    }, largeText ? '200%' : '')
    // All of it has been loaded: the screen only has to be laid out anew.
    if (moved || before?.width !== size.width) await standStill(page, 1)
    found.push(...(await look(page)).map((line) => `${name}: ${line}`))
  }
  return found
}

/** What the views find on every screen of the book, a line each. */
export const walkScreens = async (book: 'filled' | 'empty', language: 'en' | 'es', chosen: readonly View[]): Promise<readonly string[]> => {
  const { page, ids } = await phoneWith(book, language)
  const found: string[] = []
  for (const { name, address } of everyAddress(ids)) {
    await page.setViewportSize(narrow)
    await openAddress(page, address)
    found.push(...(await lookFrom(page, chosen)).map((line) => `${name}, ${line}`))
  }
  return found
}
