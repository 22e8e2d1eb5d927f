// The bare stack: React, Dexie, zustand and workbox-window, thirty rows by an index, a static shell. What no app on
// this stack can be faster than; everything is measured beside it in the same run.
import { Dexie, type EntityTable } from 'dexie'
import { createRoot } from 'react-dom/client'
import { Workbox } from 'workbox-window'
import { create } from 'zustand'

interface Row {
  readonly id: number
  readonly day: string
  readonly text: string
}

const database = new Dexie('floor') as Dexie & { readonly rows: EntityTable<Row, 'id'> }
database.version(1).stores({ rows: 'id, day' })

const useRows = create<{ readonly rows: readonly Row[] }>(() => ({ rows: [] }))

const Floor = () => {
  const rows = useRows((state) => state.rows)
  return (
    <main>
      <h1>Floor</h1>
      <textarea aria-label="Note" name="text" />
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.day} {row.text}
          </li>
        ))}
      </ul>
    </main>
  )
}

const start = async () => {
  if ((await database.rows.count()) === 0) {
    await database.rows.bulkAdd(
      Array.from({ length: 30 }, (_, id) => ({ id, day: `2026-09-${String(1 + (id % 30)).padStart(2, '0')}`, text: `Row ${id}` })),
    )
  }
  useRows.setState({ rows: await database.rows.orderBy('day').reverse().limit(30).toArray() })
  const root = document.querySelector('#root')
  if (root !== null) createRoot(root).render(<Floor />)
  if ('serviceWorker' in navigator) await new Workbox('./sw.js').register()
}

void start()
