// Puts the words of welcome into the page itself, in both languages, as the start screen says them: on a first visit they
// are there with the first paint, while the app is still on its way (src/app/start/before-paint.ts decides which show).
import type { Plugin } from 'vite'
import { words as english } from '../../src/words/en/start.ts'
import { words as spanish } from '../../src/words/es/start.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const welcome = (language: string, { title, lead, promise }: typeof english | typeof spanish): string => `
      <div class="shell-welcome" lang="${language}" aria-hidden="true" hidden>
        <div class="shell-kicker">Pairbook</div>
        <div class="shell-heading">${escaped(title)}</div>
        <div class="shell-chips"></div>
        <p>${escaped(lead)}</p>
        <p class="shell-promise">${escaped(promise)}</p>
      </div>`

const place = '<!-- welcome -->'

export const shellWelcome = (): Plugin => ({
  name: 'shell-welcome',
  apply: 'build',
  transformIndexHtml: (html) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`)
    return html.replace(place, () => `${welcome('en', english)}${welcome('es', spanish)}`)
  },
})
