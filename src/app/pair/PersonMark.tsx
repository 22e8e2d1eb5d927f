// A round mark with a person's first letter, in the colour of their role.
import type { Role } from '../../foundation/role.ts'
import styles from './pair.module.css'

export const PersonMark = ({ name, role }: { readonly name: string; readonly role: Role }) => (
  <span className={styles['initial']} data-role={role} aria-hidden="true">
    {/./su.exec(name)?.[0]}
  </span>
)
