// The pair's school year as its book has it; nothing before there is a pair, or while its book opens.
import { readSeason } from '../../ours/schedule/read-schedule.ts'
import type { Season } from '../../ours/schedule/schedule.ts'
import { useSession } from '../session/session.ts'

export const useSeason = (): Partial<Season> => {
  const open = useSession((session) => session.open)
  return open.type === 'pair' ? open.book.read(readSeason) : {}
}
