// The address of one of the committee's papers.
import { gifts } from '../../program/pack/gift.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import type { ScreenProps } from '../routes.ts'
import { GiftPage } from './GiftPage.tsx'

export const GiftScreen = ({ params }: ScreenProps) => {
  const gift = gifts.find((each) => each === params['gift'])
  return gift === undefined ? <MissingScreen /> : <GiftPage key={gift} gift={gift} />
}
