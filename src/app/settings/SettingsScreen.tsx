// The settings of this phone: language, light or dark, how safely the book is stored, and what Pairbook is made of.
import { useState } from 'react'
import { Card } from '../../kit/Card.tsx'
import { ChoiceChips } from '../../kit/ChoiceChips.tsx'
import layout from '../../kit/layout.module.css'
import { addresses } from '../addresses.ts'
import { Screen } from '../frame/Screen.tsx'
import { changeTheme } from '../session/change-language.ts'
import { usePairbook } from '../session/pairbook.ts'
import { isTheme, themes, useSession } from '../session/session.ts'
import { useWords } from '../session/use-words.ts'
import { IconDotCard } from './IconDotCard.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { StorageCard } from './StorageCard.tsx'
import { StudentNamesCard } from './StudentNamesCard.tsx'
import styles from './settings.module.css'

export const SettingsScreen = () => {
  const words = useWords('settings')
  const pairbook = usePairbook()
  const theme = useSession((session) => session.theme)
  const [kept, setKept] = useState(true)
  const chooseTheme = async (chosen: string) => {
    if (isTheme(chosen)) setKept(await changeTheme(pairbook, chosen))
  }
  return (
    <Screen title={words.title} back={addresses.pair}>
      {kept ? null : <p role="alert">{words.notKept}</p>}
      <LanguageSwitch onKept={setKept} />
      <ChoiceChips
        legend={words.theme}
        name="theme"
        defaultValue={theme}
        choices={themes.map((each) => ({ value: each, label: words.themes[each] }))}
        onChange={(chosen) => void chooseTheme(chosen)}
      />
      <StudentNamesCard />
      {'setAppBadge' in navigator ? <IconDotCard /> : null}
      <StorageCard />
      <Card heading={words.about.title}>
        <p>{words.about.text}</p>
        <p className={layout['strong']}>{words.about.version(String(import.meta.env['PAIRBOOK_VERSION']))}</p>
        <details>
          <summary className={styles['summary']}>{words.about.licences}</summary>
          <ul className={styles['licences']}>
            <li>{words.about.font}</li>
            <li>{words.about.icons}</li>
            <li>{words.about.code}</li>
          </ul>
        </details>
      </Card>
    </Screen>
  )
}
