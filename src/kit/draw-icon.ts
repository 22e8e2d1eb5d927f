// Draws an icon of lucide in the built app, from the library's own outlines. What the library draws it with works out its
// attributes anew for each icon and each rendering, which was a tenth of the first frame (tests/packaging/icons-apart.ts
// puts this in its place; attributes as in lucide-react 1.75.0).
import { type ComponentType, createElement, type ReactElement, type SVGProps } from 'react'

interface LucideIcon {
  /** SVG elements of a drawing 24 units wide: tag, and its attributes with React's `key` among them. */
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]
}

interface IconProps extends SVGProps<SVGSVGElement> {
  /** CSS pixels; 24 unless told. */
  readonly size?: number
}

const outline = {
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

export const drawIcon = ({ node }: LucideIcon): ComponentType<IconProps> => {
  // Made once: elements that stay the same are not looked at again.
  let parts: readonly ReactElement[] | undefined
  return ({ size = 24, ...asked }) => {
    parts ??= node.map(([tag, attributes]) => createElement(tag, attributes))
    // Beside words an icon says nothing of its own.
    const isNamed = 'aria-label' in asked || 'role' in asked
    return createElement('svg', { ...outline, width: size, height: size, ...(isNamed ? {} : { 'aria-hidden': 'true' }), ...asked }, parts)
  }
}
