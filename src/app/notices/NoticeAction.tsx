// The one thing to do about a notice, where there is one.
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { addresses } from '../addresses.ts'
import { useWords } from '../session/use-words.ts'
import { updateNow } from '../updates/new-versions.ts'
import { reloadKeepingDrafts } from '../updates/reload-keeping-drafts.ts'
import type { NoticeName } from './notice-to-show.ts'
import { install } from './surroundings.ts'
import styles from './notice-bar.module.css'

export const NoticeAction = ({ name }: { readonly name: NoticeName }) => {
  const words = useWords('notices')
  const [asksForErrorPage, askForErrorPage] = useState(false)
  // The page that saves one's words as a file and reloads is that of the boundary around the app; drafts are kept on the way.
  if (asksForErrorPage) throw new Error('asked for the error page')
  switch (name) {
    case 'newVersion':
    case 'unsaved':
      return (
        <Button look="next" onClick={() => void updateNow()}>
          {words[name].action}
        </Button>
      )
    case 'bug':
      return (
        <Button look="next" onClick={() => askForErrorPage(true)}>
          {words.bug.action}
        </Button>
      )
    case 'replaced':
      return (
        <Button look="next" onClick={() => void reloadKeepingDrafts()}>
          {words.replaced.action}
        </Button>
      )
    case 'install':
      return (
        <Button look="next" onClick={() => void install()}>
          {words.install.action}
        </Button>
      )
    case 'installOnIos':
      return (
        <details>
          <summary className={styles['summary']}>{words.installOnIos.stepsTitle}</summary>
          <ol className={styles['steps']}>
            {words.installOnIos.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )
    case 'storageFull':
    case 'storageNearlyFull':
    case 'fewerEntries':
    case 'fewerShared':
    case 'setAside':
    case 'notPersistent':
      return (
        <ButtonLink look="plain" href={addresses.takeWithMe}>
          {words[name].action}
        </ButtonLink>
      )
    case 'applying':
    case 'secondTab':
    case 'offlineReady':
      return null
  }
}
