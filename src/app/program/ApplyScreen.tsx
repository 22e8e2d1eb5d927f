// The address of an application, by what one applies to be.
import { isRole } from '../../foundation/role.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { ApplyPages } from './ApplyPages.tsx'

export const ApplyScreen = ({ params: { role } }: ScreenProps) => (isRole(role) ? <ApplyPages key={role} as={role} /> : <MissingScreen />)
