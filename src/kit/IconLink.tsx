// A square link that shows only an icon; its label is spoken and shown as a tooltip.
import type { ReactNode } from 'react'
import styles from './icon-button.module.css'

export const IconLink = ({ label, icon, href }: { readonly label: string; readonly icon: ReactNode; readonly href: string }) => (
  <a className={styles['button']} href={href} aria-label={label} title={label}>
    {icon}
  </a>
)
