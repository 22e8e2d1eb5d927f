// Draws the PNG icons from the SVG sources in public/icons (`npm run icons`), so that nobody edits pixels by hand.
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const folder = new URL('../../public/icons/', import.meta.url)

const drawings = /** @type {const} */ ([
  ['icon', 'icon-192', 192],
  ['icon', 'icon-512', 512],
  ['maskable', 'maskable-512', 512],
  ['monochrome', 'monochrome-512', 512],
  // iOS rounds the corners itself and paints transparency black, so it gets the full-bleed drawing.
  ['maskable', 'apple-touch-icon-180', 180],
  ['shortcut-reflection', 'shortcut-reflection-96', 96],
  ['shortcut-met', 'shortcut-met-96', 96],
])

for (const [source, name, size] of drawings) {
  const svg = readFileSync(new URL(`${source}.svg`, folder), 'utf8')
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
  writeFileSync(new URL(`${name}.png`, folder), png)
  console.log(`${name}.png ${png.length} bytes`)
}
