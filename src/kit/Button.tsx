// A button, or a link that looks like one. One main action a screen; `next` (yellow) is the one thing to do next.
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

export type ButtonLook = 'main' | 'next' | 'plain' | 'quiet' | 'danger' | 'onOurs'

interface Look {
  readonly look?: ButtonLook
  readonly wide?: boolean
  readonly icon?: ReactNode
  readonly children: ReactNode
}

const classOf = (look: ButtonLook, wide: boolean): string =>
  [styles['button'], styles[look], wide ? styles['wide'] : undefined].filter(Boolean).join(' ')

export const Button = ({
  look = 'main',
  wide = false,
  icon,
  children,
  type = 'button',
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'>) => (
  <button {...rest} type={type} className={classOf(look, wide)}>
    {icon}
    <span>{children}</span>
  </button>
)

export const ButtonLink = ({ look = 'main', wide = false, icon, children, href }: Look & { readonly href: string }) => (
  <a className={classOf(look, wide)} href={href}>
    {icon}
    <span>{children}</span>
  </a>
)
