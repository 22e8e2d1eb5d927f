// Draws the PNG icons from the SVG sources in public/icons (`npm run icons`), so that nobody edits pixels by hand. A drawing
// of a few colours is written with a list of them, a byte a pixel: a third of the size, and the same picture.
import { readFileSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
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

/** @param {string} type @param {Uint8Array} bytes */
const chunk = (type, bytes) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), bytes])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(bytes.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}

/** A PNG (RFC 2083) with a palette. Pixels as resvg has them: four bytes each, colours multiplied by their opacity. @param {Uint8Array} pixels @param {number} size */
const palettePng = (pixels, size) => {
  /** @type {Map<number, number>} */
  const places = new Map()
  const rows = Buffer.alloc(size * (size + 1))
  for (let at = 0; at < size * size; at += 1) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(at * 4, at * 4 + 4)
    const plain = (/** @type {number} */ part) => (opacity === 0 ? 0 : Math.round((part * 255) / opacity))
    const colour = ((plain(red) * 256 + plain(green)) * 256 + plain(blue)) * 256 + opacity
    const place = places.get(colour) ?? places.size
    places.set(colour, place)
    rows[Math.floor(at / size) * (size + 1) + 1 + (at % size)] = place
  }
  if (places.size > 256) throw new Error(`${String(places.size)} colours are too many for a list`)
  const colours = [...places.keys()]
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => [Math.floor(colour / 2 ** 24) % 256, Math.floor(colour / 2 ** 16) % 256, Math.floor(colour / 256) % 256]))),
    chunk('tRNS', Buffer.from(colours.map((colour) => colour % 256))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

for (const [source, name, size] of drawings) {
  const svg = readFileSync(new URL(`${source}.svg`, folder), 'utf8')
  const png = palettePng(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().pixels, size)
  writeFileSync(new URL(`${name}.png`, folder), png)
  console.log(`${name}.png ${String(png.length)} bytes`)
}
