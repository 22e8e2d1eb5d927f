// A list that shows a few at first and more at a press, so that a long one opens as fast as a short one. The focus goes
// to the first row that is new.
import { type Key, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { EverythingShown } from './everything-shown.ts'

interface BoundedListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => Key
  /** What the button says; it is given how many are not shown yet. */
  readonly moreLabel: (left: number) => string
  /** How many stand there at first, and how many more a press brings. */
  readonly atATime?: number
  readonly listClass?: string | undefined
  readonly rowClass?: string | undefined
  /** One row; give it a stable component. */
  readonly children: (item: Item) => ReactNode
}

export const BoundedList = <Item,>({ items, keyOf, moreLabel, atATime = 20, listClass, rowClass, children }: BoundedListProps<Item>) => {
  const [asked, setShown] = useState(atATime)
  const shown = use(EverythingShown) ? items.length : asked
  const list = useRef<HTMLUListElement>(null)
  const firstNew = useRef<number>(undefined)
  useEffect(() => {
    if (firstNew.current === undefined) return
    const row = list.current?.children.item(firstNew.current)
    firstNew.current = undefined
    if (row instanceof HTMLElement) row.focus({ preventScroll: true })
  }, [shown])
  return (
    <>
      <ul ref={list} role="list" className={listClass}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} tabIndex={-1} className={rowClass}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > shown ? (
        <Button
          look="plain"
          wide
          onClick={() => {
            firstNew.current = shown
            setShown(shown + atATime)
          }}
        >
          {moreLabel(items.length - shown)}
        </Button>
      ) : null}
    </>
  )
}
