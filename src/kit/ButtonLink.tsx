// A link that looks like a button.
import { type ButtonLook, buttonClass } from './button-look.ts'

interface ButtonLinkProps extends ButtonLook {
  readonly href: string
  /** Spoken in place of the words on it, which it must contain. */
  readonly label?: string | undefined
  /** Leaves the app: opens beside it, and tells the other side nothing about where it was. */
  readonly outside?: boolean
}

export const ButtonLink = ({ look = 'main', wide = false, icon, children, href, label, outside = false }: ButtonLinkProps) => (
  <a
    className={buttonClass(look, wide)}
    href={href}
    aria-label={label}
    {...(outside ? { target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' as const } : {})}
  >
    {icon}
    <span>{children}</span>
  </a>
)
