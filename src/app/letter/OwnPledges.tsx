// The pair's own additions to one paper: changed, removed (with undo) and added in place.
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { deleteFromBook } from '../../crossings/delete-from-book.ts'
import { Button } from '../../kit/Button.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import type { OwnPledge, PaperName } from '../../ours/letter/letter.ts'
import { useWords } from '../session/use-words.ts'
import { useDeleteShared } from '../undo/use-delete-shared.ts'
import { InPlace } from './InPlace.tsx'
import { Lines } from './Lines.tsx'
import { OwnPledgeForm } from './OwnPledgeForm.tsx'
import styles from './letter.module.css'

export const OwnPledges = ({ under, pledges }: { readonly under: PaperName; readonly pledges: readonly OwnPledge[] }) => {
  const words = useWords('letter').own
  const deleteShared = useDeleteShared()
  const remove = (pledge: OwnPledge) =>
    deleteShared(words.removed, (mine, book) => deleteFromBook(mine, book, 'pledge', [{ root: 'pledges', id: pledge.id }]))
  return (
    <>
      {pledges
        .filter((pledge) => pledge.under === under)
        .map((pledge) => (
          <InPlace
            key={pledge.id}
            renderShown={(open) => (
              <div className={styles['changeable']}>
                <Lines lines={[{ kind: 'item', text: pledge.text }]} />
                <span className={styles['buttons']}>
                  <IconButton label={words.change(pledge.text.slice(0, 80))} icon={<Pencil aria-hidden="true" />} onClick={open} />
                  <IconButton label={words.remove(pledge.text.slice(0, 80))} icon={<Trash2 aria-hidden="true" />} onClick={() => void remove(pledge)} />
                </span>
              </div>
            )}
            renderForm={(close) => <OwnPledgeForm under={under} pledge={pledge} onClose={close} />}
          />
        ))}
      <InPlace
        renderShown={(open) => (
          <div className={styles['opener']}>
            <Button look="quiet" icon={<Plus aria-hidden="true" size={20} />} onClick={open}>
              {words.add}
            </Button>
          </div>
        )}
        renderForm={(close) => <OwnPledgeForm under={under} onClose={close} />}
      />
    </>
  )
}
