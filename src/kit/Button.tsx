// A button. One main action a screen; `next` (yellow) is the one thing to do next. `delete` stands quietly at the foot of what
// it deletes and can be undone; `danger` is for what cannot.
import type { ButtonHTMLAttributes } from 'react'
import { type ButtonLook, buttonClass } from './button-look.ts'

export const Button = ({
  look = 'main',
  wide = false,
  icon,
  children,
  type = 'button',
  ...rest
}: ButtonLook & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'>) => (
  <button {...rest} type={type} className={buttonClass(look, wide)}>
    {icon}
    <span>{children}</span>
  </button>
)
