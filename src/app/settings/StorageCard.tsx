// How safely this phone keeps the book, and how much of it there is.
import { ShieldCheck, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { Card } from '../../kit/Card.tsx'
import layout from '../../kit/layout.module.css'
import { formatBytes } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { useSession } from '../session/session.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import styles from './settings.module.css'
import { askToStay, readStorageRoom, type StorageRoom } from './storage-room.ts'

export const StorageCard = () => {
  const words = useWords('settings').storage
  const language = useLanguage()
  const [room, setRoom] = useState<StorageRoom>()
  const aside = useSession(({ open }) => (open.type === 'pair' ? open.book.setAside().length : 0))
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    let here = true
    const look = async () => {
      const found = await readStorageRoom()
      if (here) setRoom(found)
    }
    void look()
    return () => {
      here = false
    }
  }, [])
  const ask = async () => {
    const stays = await askToStay()
    setRefused(!stays)
    setRoom(await readStorageRoom())
  }
  const sentence = { stays: words.safe, mayGo: words.notSafe, unknown: words.unknown }
  return (
    <Card heading={words.title}>
      {room === undefined ? null : (
        <>
          <p className={styles['promise']}>
            {room.promise === 'stays' ? <ShieldCheck size={22} aria-hidden="true" /> : <TriangleAlert size={22} aria-hidden="true" />}
            <span>{sentence[room.promise]}</span>
          </p>
          {room.usedBytes === undefined ? null : <p className={layout['muted']}>{words.used(formatBytes(language, room.usedBytes))}</p>}
        </>
      )}
      {aside === 0 ? null : <p>{words.aside(aside)}</p>}
      {refused ? <p role="status">{words.refused}</p> : null}
      <div className={layout['actions']}>
        {room?.promise === 'mayGo' ? (
          <Button look="plain" onClick={() => void ask()}>
            {words.ask}
          </Button>
        ) : null}
        <ButtonLink look="plain" href={addresses.takeWithMe}>
          {words.take}
        </ButtonLink>
      </div>
    </Card>
  )
}
