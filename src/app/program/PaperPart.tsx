// One part of a page: boxes with their labels, a table, somebody's own words, or boxes to tick.
import { Square, SquareCheck } from 'lucide-react'
import tableStyles from '../../kit/table.module.css'
import type { PaperPart as Part } from '../../program/paper.ts'
import styles from './paper-sheet.module.css'

/** Characters of a cell that stays on one line where there is a table: a date, a time; and of one that does so on paper. */
const shortCell = 14
const lineCell = 24

const lookOf = (cell: string): string | undefined => (cell.length <= shortCell ? styles['short'] : cell.length <= lineCell ? styles['line'] : undefined)

const partBody = (part: Part) => {
  switch (part.type) {
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {part.facts.map(({ label, value }) => (
            <div key={label} className={styles['fact']}>
              <dt>{label}</dt>
              <dd dir="auto">{value === '' ? '\u00A0' : value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return part.rows.length === 0 ? (
        <p>{part.empty}</p>
      ) : (
        <>
          <table className={`${tableStyles['table']} ${styles['table']}`}>
            <thead>
              <tr>
                {part.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.rows.map((row, place) => (
                <tr key={`${String(place)} ${row.join(' ')}`}>
                  {row.map((cell, index) => (
                    <td key={part.columns[index]} className={lookOf(cell)} data-column={index === 0 ? undefined : part.columns[index]} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {part.foot === '' ? null : <p className={styles['tableFoot']}>{part.foot}</p>}
        </>
      )
    case 'words':
      return (
        <p className={styles['words']} data-empty={part.words === ''} dir="auto">
          {part.words === '' ? '\u00A0' : part.words}
        </p>
      )
    case 'ticks':
      return (
        <ul role="list" className={styles['ticks']}>
          {part.ticks.map(({ label, ticked }) => (
            <li key={label} className={ticked ? styles['ticked'] : undefined}>
              {ticked ? <SquareCheck size={18} aria-hidden="true" /> : <Square size={18} aria-hidden="true" />}
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )
  }
}

export const PaperPart = ({ part }: { readonly part: Part }) => (
  <section className={styles['part']}>
    {part.heading === '' ? null : <h3 className={styles['heading']}>{part.heading}</h3>}
    {partBody(part)}
  </section>
)
