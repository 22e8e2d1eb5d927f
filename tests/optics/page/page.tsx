// Both sides of Side by side with a made-up message, for journeys: `#show/2048` shows one of so many bytes, `#read` reads, and
// writes what it read into the page as base64. Built as the app is, and served with its security headers.
import '../../../src/app/styles/global.css'
import { createRoot } from 'react-dom/client'
import { CodeReader } from '../../../src/app/side-by-side/CodeReader.tsx'
import { MovingCode } from '../../../src/app/side-by-side/MovingCode.tsx'
import type { Randomness } from '../../../src/foundation/id.ts'
import { openCollection } from '../../../src/sync/side-by-side.ts'
import { loadWords } from '../../../src/words/areas.ts'
import { aMessage } from '../../sync/transports/qr/a-message.ts'

const randomness: Randomness = (length) => crypto.getRandomValues(new Uint8Array(length))
const collection = openCollection()
const [side, length] = location.hash.slice(1).split('/')

const receive = (message: Uint8Array): void => {
  document.body.dataset['received'] = btoa(Array.from(message, (byte) => String.fromCharCode(byte)).join(''))
}

await loadWords('en', 'together')
const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    side === 'show' ? <MovingCode message={aMessage(Number(length))} partner="Dana" randomness={randomness} /> : <CodeReader partner="Dana" collection={collection} onMessage={receive} />,
  )
