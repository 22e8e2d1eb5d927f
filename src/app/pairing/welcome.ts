// What the inviting phone gives once the words were the same: the grant, who the two people are to each other, and the book
// itself as sealed slots. It travels sealed for the guest's phone alone; the guest's names come from here, so nobody types them twice.
import { createWriter, readBytes } from '../../foundation/bytes.ts'
import { type Role, roles } from '../../foundation/role.ts'
import { shortenText, shortTextLimit, tidyText } from '../../foundation/text.ts'

export interface Welcome {
  /** As sync/founding.ts writes it. */
  readonly grant: Uint8Array
  /** Of the person who invites. */
  readonly role: Role
  readonly myName: string
  readonly partnerName: string
  /** One after another, for `acceptBytes`. */
  readonly slots: Uint8Array
}

const version = 1
const limits = { grant: 1 << 18, name: shortTextLimit * 4, slots: 1 << 25 } as const

export const writeWelcome = ({ grant, role, myName, partnerName, slots }: Welcome): Uint8Array =>
  createWriter().byte(version).bytes(grant).byte(roles.indexOf(role)).text(myName).text(partnerName).bytes(slots).done()

const tidyName = (name: string): string => shortenText(tidyText(name), shortTextLimit)

/** Undefined when the bytes are no welcome of this version. */
export const readWelcome = (bytes: Uint8Array): Welcome | undefined =>
  readBytes(bytes, (reader) => {
    if (reader.byte() !== version) return undefined
    const grant = reader.bytes(limits.grant)
    const role = roles[reader.byte()]
    const myName = tidyName(reader.text(limits.name))
    const partnerName = tidyName(reader.text(limits.name))
    const slots = reader.bytes(limits.slots)
    return role === undefined ? undefined : { grant, role, myName, partnerName, slots }
  })
