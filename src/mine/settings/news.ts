// News: what came from the partner and was not looked at yet. Which records, not what they say; the book is the truth.
import type { PairId } from '../../foundation/id.ts'
import type { Result } from '../../foundation/result.ts'
import type { MineStore, StoreFailure } from '../store.ts'
import { changeSetting, readSetting } from './keep-setting.ts'
import type { SettingValue } from './setting.ts'

type News = SettingValue<'news'>[string]
type NewsThing = News['things'][number]

/** More than anybody would read through; of later ones only the newest are listed. */
const thingsKept = 200

const isSame = (one: NewsThing, other: NewsThing): boolean => one.root === other.root && one.id === other.id

/** Undefined when everything was looked at. */
export const readNews = async (mine: MineStore, pairId: PairId): Promise<News | undefined> => (await readSetting(mine, 'news'))[pairId]

export const addNews = (mine: MineStore, pairId: PairId, things: readonly NewsThing[], devices: number): Promise<Result<null, StoreFailure>> =>
  changeSetting(mine, 'news', (news) => {
    const before = news[pairId]?.things.filter((each) => !things.some((thing) => isSame(each, thing))) ?? []
    const all = [...before, ...things.map(({ root, id }) => (id === undefined ? { root } : { root, id }))].slice(-thingsKept)
    return { ...news, [pairId]: { at: mine.clock.now(), things: all, devices } }
  })

/** The person has looked. */
export const dropNews = (mine: MineStore, pairId: PairId): Promise<Result<null, StoreFailure>> =>
  changeSetting(mine, 'news', (news) => Object.fromEntries(Object.entries(news).filter(([id]) => id !== pairId)))

/** How many added phones are still to be looked at; news of nothing else goes with the last of them. */
export const changeNewsDevices = (mine: MineStore, pairId: PairId, devices: number): Promise<Result<null, StoreFailure>> =>
  changeSetting(mine, 'news', (news) => {
    const before = news[pairId]
    if (before === undefined) return news
    if (devices === 0 && before.things.length === 0) return Object.fromEntries(Object.entries(news).filter(([id]) => id !== pairId))
    return { ...news, [pairId]: { ...before, devices } }
  })
