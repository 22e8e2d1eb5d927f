// Whose names are known: the person's own list of student names, and the adults of the pair's book.
import type { KnownNames } from '../../material/student-names/find-student-names.ts'
import type { PairRecord } from '../../mine/pairs/pair.ts'
import { readSetting } from '../../mine/settings/keep-setting.ts'
import type { MineStore } from '../../mine/store.ts'
import { readContacts } from '../../ours/mosaic/keep-contact.ts'
import type { OursBook } from '../../ours/store.ts'

export const knownNames = async (mine: MineStore, pair: PairRecord, book: OursBook | undefined): Promise<KnownNames> => ({
  // A list that cannot be read now costs a warning, and nothing else.
  students: await readSetting(mine, 'studentNames').catch(() => []),
  adults: [pair.myName, pair.partnerName, ...(book?.read(readContacts) ?? []).map(({ name }) => name)],
})
