// The page shown when the app cannot go on. Plain elements, not React: it must work when React's pages, the router or
// the stores are what is broken. It offers the person's own words as a file before anything else is tried.
import button from '../../kit/button.module.css'
import { makeRawCopy, type RawCopy } from './raw-copy.ts'
import { canShareText, copyText, downloadText, shareText } from './save-text.ts'
import type { Trouble } from './trouble.ts'
import { type TroubleWords, troubleWords } from './error-words.ts'
import styles from './trouble-page.module.css'

export interface WaysOn {
  /** Drafts are kept first where that is still possible. */
  readonly reload: () => void
  /** Where the rest of the app still works. */
  readonly home?: (() => void) | undefined
  /** Only where a book is missing: makes a new, empty one. */
  readonly startAgain?: (() => void) | undefined
}

const fileName = 'pairbook-copy.txt'

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  look: string | undefined,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  made.className = look ?? ''
  made.append(...inside)
  return made
}

const buttonOf = (look: 'main' | 'plain' | 'danger', label: string, act: () => void): HTMLButtonElement => {
  const made = element('button', `${button['button']} ${button[look]} ${button['wide']}`, label)
  made.type = 'button'
  made.addEventListener('click', act)
  return made
}

/** Nothing to copy when nothing could be kept; and a page that only failed to load needs no rescue. */
const offersCopy = (trouble: Trouble): boolean => !['noStorage', 'vanishedPage', 'pageNotHere'].includes(trouble)

const copySection = (words: TroubleWords): HTMLElement => {
  const said = element('p', styles['said'])
  said.setAttribute('role', 'status')
  const after = element('div', styles['ways'])
  let made: Promise<RawCopy> | undefined

  const offerOtherWays = (text: string): void => {
    const copy = async (): Promise<void> => {
      said.textContent = (await copyText(text)) ? words.copied : words.copyFailed
    }
    const copyButton = buttonOf('plain', words.copyText, () => {
      void copy()
    })
    const shareButton = buttonOf('plain', words.shareCopy, () => void shareText(text, fileName))
    after.replaceChildren(...(canShareText(text, fileName) ? [shareButton, copyButton] : [copyButton]))
  }

  const save = async (): Promise<void> => {
    try {
      made ??= makeRawCopy()
      const { text, records } = await made
      if (records === 0) {
        made = undefined
        said.textContent = words.copyEmpty
        return
      }
      downloadText(text, fileName)
      said.textContent = words.copyMade
      offerOtherWays(text)
    } catch {
      made = undefined
      said.textContent = words.copyFailed
    }
  }

  return element(
    'section',
    styles['copy'],
    buttonOf('plain', words.saveCopy, () => void save()),
    element('p', styles['note'], words.copyNote),
    said,
    after,
  )
}

const startAgainSection = (words: TroubleWords, startAgain: () => void): HTMLElement =>
  element(
    'section',
    styles['copy'],
    element('p', styles['note'], words.startAgainWarning),
    buttonOf('danger', words.startAgain, startAgain),
  )

/** The page for one kind of trouble. */
const troublePage = async (landmark: 'main' | 'div', trouble: Trouble, ways: WaysOn): Promise<HTMLElement> => {
  const words = await troubleWords(trouble)
  const title = element('h1', styles['title'], words.title)
  title.tabIndex = -1
  const looking = element('p', styles['said'])
  looking.setAttribute('role', 'status')
  const waysOnwards = element(
    'div',
    styles['ways'],
    trouble === 'newerBook'
      ? buttonOf('main', words.update, () => {
          // A download on a weak signal is long; without a word the tap would seem to have done nothing.
          looking.textContent = words.looking
          ways.reload()
        })
      : buttonOf('main', words.reload, ways.reload),
    looking,
  )
  if (ways.home !== undefined) waysOnwards.append(buttonOf('plain', words.home, ways.home))
  const page = element(
    landmark,
    styles['page'],
    title,
    ...words.text.map((sentence) => element('p', undefined, sentence)),
    waysOnwards,
  )
  if (offersCopy(trouble)) page.append(copySection(words))
  if (ways.startAgain !== undefined) page.append(startAgainSection(words, ways.startAgain))
  return page
}

/** Puts the page in `place` instead of what is there, and moves focus to its title. */
export const showTrouble = async (place: Element, trouble: Trouble, ways: WaysOn): Promise<void> => {
  const page = await troublePage(place.closest('main') === null ? 'main' : 'div', trouble, ways)
  place.replaceChildren(page)
  page.querySelector('h1')?.focus()
}
