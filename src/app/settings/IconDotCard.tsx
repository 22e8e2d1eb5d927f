// The dot on the app's icon on the day of a meeting: off unless somebody wants it.
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Card } from '../../kit/Card.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import layout from '../../kit/layout.module.css'
import { keepSetting, readSetting } from '../../mine/settings/keep-setting.ts'
import { followIconDot } from '../calendar/icon-dot.ts'
import { usePairbook } from '../session/pairbook.ts'
import { useOpenPair } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'

export const IconDotCard = () => {
  const words = useWords('settings')
  const { mine } = usePairbook()
  const { book } = useOpenPair()
  const wanted = useLiveQuery(() => readSetting(mine, 'iconDot'), [mine])
  const [notKept, setNotKept] = useState(false)
  const choose = async (chosen: boolean) => {
    setNotKept(!(await keepSetting(mine, 'iconDot', chosen)).ok)
    await followIconDot(mine, book)
  }
  if (wanted === undefined) return null
  return (
    <Card heading={words.dot.title}>
      <Checkbox label={words.dot.label} name="iconDot" checked={wanted} onChange={(chosen) => void choose(chosen)} />
      <p className={`${layout['muted']} ${layout['small']}`}>{words.dot.hint}</p>
      {notKept ? <p role="alert">{words.notKept}</p> : null}
    </Card>
  )
}
