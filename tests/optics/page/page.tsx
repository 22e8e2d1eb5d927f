// Both sides of Side by side with a made-up message, for journeys: `#show/2048` shows one of so many bytes, `#read` reads, and
// writes what it read into the page as base64; `#both/2048` is the two with their turns. `/es` behind either speaks Spanish. Built as the app is, and served with its security headers.
import '../../../src/app/styles/global.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { CodeReader } from '../../../src/app/side-by-side/CodeReader.tsx'
import { MovingCode } from '../../../src/app/side-by-side/MovingCode.tsx'
import type { Randomness } from '../../../src/foundation/id.ts'
import { SideBySide } from '../../../src/app/side-by-side/SideBySide.tsx'
import { useSession } from '../../../src/app/session/session.ts'
import { openCollection } from '../../../src/sync/side-by-side.ts'
import { loadWords } from '../../../src/words/areas.ts'
import { aMessage } from '../../sync/transports/qr/a-message.ts'

const randomness: Randomness = (length) => crypto.getRandomValues(new Uint8Array(length))
const collection = openCollection()
const [side, length, language] = location.hash.slice(1).split('/')
const message = aMessage(Number(length))

const receive = (read: Uint8Array): void => {
  document.body.dataset['received'] = btoa(Array.from(read, (byte) => String.fromCharCode(byte)).join(''))
}

const takeIn = (read: Uint8Array) => {
  receive(read)
  return Promise.resolve('yourTurn' as const)
}

const parts: Readonly<Record<string, ReactNode>> = {
  show: <MovingCode message={message} partner="Dana" randomness={randomness} />,
  read: <CodeReader partner="Dana" collection={collection} onMessage={receive} />,
  both: <SideBySide partner="Dana" bringing={message} randomness={randomness} collection={collection} onRead={takeIn} />,
}

if (language === 'es') useSession.setState({ language })
await loadWords(language === 'es' ? 'es' : 'en', 'together')
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(parts[side ?? ''])
