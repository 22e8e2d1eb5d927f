// The name and the schema of the database of Mine, apart from the store, because the early read comes before it.

/** Raised by one whenever a stored shape changes; a database with a higher stamp is not opened. */
export const mineSchema = 3

export const mineDatabaseName = 'pairbook-mine'

/** Dexie numbers its version n as 10 n in IndexedDB, and adds ones when it repairs a schema. */
export const nativeVersionsPerVersion = 10
