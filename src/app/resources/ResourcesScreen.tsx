// Links, names, places and notes the pair keeps.
import { Bookmark, Plus } from 'lucide-react'
import { BoundedList } from '../../kit/BoundedList.tsx'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { readResources } from '../../ours/resources/keep-resource.ts'
import { formatNumber } from '../../words/format.ts'
import { addresses } from '../addresses.ts'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useShared } from '../session/use-book.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { ResourceCard } from './ResourceCard.tsx'
import styles from './resources.module.css'

export const ResourcesScreen = () => {
  const words = useWords('resources')
  const frame = useWords('frame')
  const language = useLanguage()
  const resources = useShared(readResources)
  const add = (
    <ButtonLink href={addresses.newResource} icon={<Plus size={20} aria-hidden="true" />}>
      {words.add}
    </ButtonLink>
  )
  return (
    <Screen title={words.title} back={addresses.pair} banner={<RingBanner ring="ours" />}>
      {resources.length === 0 ? (
        <EmptyState icon={<Bookmark size={32} aria-hidden="true" />} text={words.empty}>
          {add}
        </EmptyState>
      ) : (
        <>
          {add}
          <BoundedList items={resources} keyOf={({ id }) => id} listClass={styles['list']} moreLabel={(left) => frame.showMore(formatNumber(language, left))}>
            {(resource) => <ResourceCard resource={resource} />}
          </BoundedList>
        </>
      )}
    </Screen>
  )
}
