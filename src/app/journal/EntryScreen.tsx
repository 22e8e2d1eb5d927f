// The address of one entry.
import { isId } from '../../foundation/id.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { EntryPage } from './EntryPage.tsx'

export const EntryScreen = ({ params }: ScreenProps) => {
  const { id } = params
  return isId('entry', id) ? <EntryPage key={id} id={id} /> : <MissingScreen />
}
