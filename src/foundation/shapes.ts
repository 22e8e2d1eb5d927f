// The valibot shapes every record is made of. Records are validated wherever they cross an edge: disk, partner,
// file, address.
import * as v from 'valibot'
import { type Day, type Instant, isDay, isInstant, isLocalTime, isZoneName, type LocalTime, type ZoneName } from './day.ts'
import { type IdPrefix, isId } from './id.ts'
import { jobFamilies, roles } from './role.ts'
import { longTextLimit, shortTextLimit } from './text.ts'

export const DayShape = v.custom<Day>(isDay, 'not a day')
export const LocalTimeShape = v.custom<LocalTime>(isLocalTime, 'not a time')
export const ZoneNameShape = v.custom<ZoneName>(isZoneName, 'not a time zone')
export const InstantShape = v.custom<Instant>(isInstant, 'not an instant')
export const RoleShape = v.picklist(roles)
export const JobFamilyShape = v.picklist(jobFamilies)

/** Text of at most 200 characters: a name, a place, a label. */
export const ShortTextShape = v.pipe(v.string(), v.maxLength(shortTextLimit))
/** Text of at most 100,000 characters. */
export const LongTextShape = v.pipe(v.string(), v.maxLength(longTextLimit))
/** Minutes, 1 to one day. */
export const MinutesShape = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))

export const IdShape = <Prefix extends IdPrefix>(prefix: Prefix) =>
  v.custom<Extract<ReturnType<typeof narrowId<Prefix>>, string>>((value) => isId(prefix, value), `not a ${prefix} id`)

// Only its return type is used: it names the brand that belongs to a prefix.
const narrowId = <Prefix extends IdPrefix>(prefix: Prefix, value: unknown) => {
  if (isId(prefix, value)) return value
  throw new Error(`not a ${prefix} id`)
}
