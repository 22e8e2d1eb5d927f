// A link that looks like a button.
import { type ButtonLook, buttonClass } from './button-look.ts'

export const ButtonLink = ({
  look = 'main',
  wide = false,
  icon,
  children,
  href,
}: ButtonLook & { readonly href: string }) => (
  <a className={buttonClass(look, wide)} href={href}>
    {icon}
    <span>{children}</span>
  </a>
)
