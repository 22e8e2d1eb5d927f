// On every screen of a book that is only read: why, and what leads out of it.
import { readClosing } from '../../ours/ending/ending.ts'
import { EarlierNotice } from '../seasons/EarlierNotice.tsx'
import { useShared } from '../session/use-book.ts'
import { EndedNotice } from './EndedNotice.tsx'

export const ClosedNotice = () => (useShared(readClosing)?.type === 'frozen' ? <EarlierNotice /> : <EndedNotice />)
