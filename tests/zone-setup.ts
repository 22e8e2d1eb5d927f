// Tests of a zone really run in it: a zone that was not taken over would prove nothing.
const zoneOf = (timeZone?: string): string => Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
const meant = process.env['TZ']
if (meant === undefined || zoneOf(meant) !== zoneOf()) throw new Error(`These tests are meant for ${meant ?? 'no zone'} and run in ${zoneOf()}.`)
