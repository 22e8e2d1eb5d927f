// The screen of the form: adding a resource, changing or deleting one.
import { deleteFromBook } from '../../crossings/delete-from-book.ts'
import { Button } from '../../kit/Button.tsx'
import { readResources } from '../../ours/resources/keep-resource.ts'
import type { Resource } from '../../ours/resources/resource.ts'
import { addresses } from '../addresses.ts'
import { MissingScreen } from '../frame/MissingScreen.tsx'
import { RingBanner } from '../frame/RingBanner.tsx'
import { Screen } from '../frame/Screen.tsx'
import type { ScreenProps } from '../routes.ts'
import { useShared } from '../session/use-book.ts'
import { useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { ResourceForm } from './ResourceForm.tsx'

export const ResourceFormScreen = ({ params }: ScreenProps) => {
  const words = useWords('resources').form
  const deleteShared = useDeleteShared()
  const wanted = params['id']
  const resource = useShared(readResources).find(({ id }) => id === wanted)
  if (wanted !== undefined && resource === undefined) return <MissingScreen />

  const remove = ({ id }: Resource) => {
    location.replace(addresses.resources)
    void deleteShared(words.deleted, (mine, book) => deleteFromBook(mine, book, 'resource', [{ root: 'resources', id }]))
  }
  return (
    <Screen title={resource === undefined ? words.newTitle : words.changeTitle} back={addresses.resources} leave="close" banner={<RingBanner ring="ours" />}>
      <ResourceForm key={wanted} resource={resource} />
      {resource === undefined ? null : (
        <Button look="delete" onClick={() => remove(resource)}>
          {words.delete}
        </Button>
      )}
    </Screen>
  )
}
