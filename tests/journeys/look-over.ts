// Looking over a screen as it stands in a real browser: axe, and what axe does not know: nothing wider than the
// screen, every target large enough for a thumb, every stop of the keyboard visible.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Waits until a screen stands still: its title is there and nothing changes for so many looks, one every two frames or so. */
export const standStill = (page: Page, looks = 4): Promise<void> =>
  page.evaluate(async (stillFor) => {
    const settled = () => document.querySelector('main h1')?.checkVisibility() === true
    const frame = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 25))
      })
    let before = ''
    let still = 0
    for (let turn = 0; turn < 200 && still < stillFor; turn += 1) {
      await frame()
      const now = document.body.innerHTML
      still = settled() && now === before ? still + 1 : 0
      before = now
    }
  }, looks)

/** Opens the screen of an address, as a link does, and waits until it stands still. */
export const openAddress = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((next) => {
    location.hash = next
  }, address)
  await standStill(page)
}

interface AxeOptions {
  /** False in forced colours: there the contrast is the system's, not ours. */
  readonly contrast?: boolean
  /** The same screen was just judged in other colours: only what colours can change is judged again. */
  readonly coloursOnly?: boolean
  /** What is judged elsewhere and left out here. */
  readonly except?: string
}

const colourRules = ['color-contrast', 'link-in-text-block']

/** What axe finds, a line each. */
export const axeFindings = async (page: Page, { contrast = true, coloursOnly = false, except }: AxeOptions = {}): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(
    async ([runOnly, withContrast, leftOut]) => {
      interface Finding {
        readonly id: string
        readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
      }
      const { axe } = globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<{ violations: Finding[] }> } }
      const { violations } = await axe.run(leftOut === undefined || document.querySelector(leftOut) === null ? document : { exclude: [leftOut] }, {
        runOnly,
        resultTypes: ['violations'],
        // There are no frames and no style sheets of other hosts to fetch.
        iframes: false,
        preload: false,
        rules: { 'color-contrast': { enabled: withContrast } },
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`),
      )
    },
    [coloursOnly ? { type: 'rule', values: colourRules } : { type: 'tag', values: wcag }, contrast, except] as const,
  )
}

/** Classes that no style sheet gave: a name that is not there becomes the word "undefined". */
export const lostClasses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body [class~=undefined]')].map((element) => `a class that no style sheet has: ${element.outerHTML.slice(0, 110)}`),
  )

/** What would move for somebody who asked for no motion. */
export const motions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
      .map((animation) => `moves: ${animation.constructor.name}`),
  )

/** What stands out to the side of the window. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > room + 1
    })
    return [`wider than the screen (${String(document.documentElement.scrollWidth)} > ${String(room)}): ${wide.slice(-3).map((element) => element.outerHTML.slice(0, 90)).join(' · ')}`]
  })

/** Targets smaller than 48 × 48 px, but for links within a sentence. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 47.5
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, textarea, summary')
    const withinSentence = (control: HTMLElement): boolean => {
      if (control.tagName !== 'A' || getComputedStyle(control).display !== 'inline') return false
      const around = control.parentElement?.textContent.trim() ?? ''
      return around.length > control.textContent.trim().length
    }
    /** How far the target reaches from its middle, by asking what would be touched there. */
    const reach = (control: HTMLElement, own: (hit: Element) => boolean): { width: number; height: number } => {
      control.scrollIntoView({ block: 'center', inline: 'center' })
      const box = control.getBoundingClientRect()
      const x = box.left + box.width / 2
      const y = box.top + box.height / 2
      const far = (stepX: number, stepY: number): number => {
        let steps = 0
        while (steps < 48) {
          const hit = document.elementFromPoint(x + stepX * (steps + 1), y + stepY * (steps + 1))
          if (hit === null || !own(hit)) break
          steps += 1
        }
        return steps
      }
      return { width: far(-1, 0) + far(1, 0) + 1, height: far(0, -1) + far(0, 1) + 1 }
    }
    const small: string[] = []
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]') !== null) continue
      const label = control.closest('label')
      const boxes = [control, ...(label === null ? [] : [label])].map((element) => element.getBoundingClientRect())
      if (boxes.some(({ width, height }) => width >= least && height >= least)) continue
      // The skip link stands outside of the window until it has the focus.
      if (boxes.every(({ bottom, right }) => bottom <= 0 || right <= 0) || withinSentence(control)) continue
      const { width, height } = reach(control, (hit) => control.contains(hit) || hit.contains(control) === (label !== null && hit === label))
      if (width < least || height < least) small.push(`small target (${String(width)} × ${String(height)}): ${control.outerHTML.slice(0, 110)}`)
    }
    scrollTo({ top: 0 })
    return small
  })

/** Walks through the screen by the Tab key: every stop must be seen, and not lie under the navigation. */
export const hiddenFocus = async (page: Page): Promise<readonly string[]> => {
  const problems: string[] = []
  // From the very top: a blur alone would leave the keyboard where it was.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-stop]')) delete element.dataset['stop']
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo({ top: 0 })
  })
  let stops = 0
  for (; stops < 100; stops += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body || element.dataset['stop'] === 'seen') return 'end'
      element.dataset['stop'] = 'seen'
      const says = element.outerHTML.slice(0, 110)
      const shapes = [element, element.closest('label')].filter((shape) => shape !== null)
      const outlined = shapes.some((shape) =>
        [undefined, '::after'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(shape, part)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        }),
      )
      if (!outlined) return `focus cannot be seen: ${says}`
      const { left, right, top, bottom } = element.getBoundingClientRect()
      const clamp = (value: number, most: number) => Math.min(Math.max(value, 1), most - 1)
      const x = clamp((left + right) / 2, innerWidth)
      // Not entirely hidden (WCAG 2.2, 2.4.11): some row of it can be touched.
      const rows = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => clamp(top + (bottom - top) * part, innerHeight))
      const open = rows.some((y) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && shapes.some((shape) => shape.contains(hit))
      })
      return open ? 'fine' : `focus lies under something: ${says}`
    })
    if (seen === 'end') break
    if (seen !== 'fine') problems.push(seen)
  }
  // The skip link and the navigation alone are six.
  if (stops < 6) problems.push(`the keyboard stops only ${String(stops)} times`)
  return problems
}
