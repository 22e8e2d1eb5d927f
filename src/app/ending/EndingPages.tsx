// The pages about what to do when it is not working, and about the end: they come together, because each leads to the others.
import { MissingScreen } from '../frame/MissingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { AnotherMatchScreen } from './AnotherMatchScreen.tsx'
import { DeletePairScreen } from './DeletePairScreen.tsx'
import { EndScreen } from './EndScreen.tsx'
import { NotWorkingScreen } from './NotWorkingScreen.tsx'

export const EndingPages = ({ params }: ScreenProps) => {
  switch (params['page']) {
    case 'not-working':
      return <NotWorkingScreen />
    case 'another-match':
      return <AnotherMatchScreen />
    case 'end':
      return <EndScreen />
    case 'delete':
      return <DeletePairScreen />
    default:
      return <MissingScreen />
  }
}
