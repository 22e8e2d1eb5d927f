// An outline on the screen and on paper. Whatever is in it is shown as text.
import paperStyles from '../../kit/paper.module.css'
import type { OutlineBlock } from '../take/outline.ts'
import { numbered } from './numbered.ts'
import { ValueView } from './ValueView.tsx'
import styles from './keepsake.module.css'

export const OutlineView = ({ blocks }: { readonly blocks: readonly OutlineBlock[] }) => (
  <article className={`${paperStyles['paper']} ${paperStyles['framed']} ${styles['paper']}`}>
    {numbered(blocks).map(({ at, each: block }) => {
      switch (block.type) {
        case 'heading':
          return block.level === 1 ? (
            <h2 key={at} className={styles['title']}>
              {block.text}
            </h2>
          ) : (
            <h3 key={at} className={styles['heading']}>
              {block.text}
            </h3>
          )
        case 'sentence':
          return (
            <p key={at} dir="auto">
              {block.text}
            </p>
          )
        default:
          return (
            <section key={at} className={styles['item']}>
              <p className={styles['caption']} dir="auto">
                {block.ring}
              </p>
              <ValueView value={block.value} />
            </section>
          )
      }
    })}
  </article>
)
