// Reads a screenshot: PNG with eight bits a channel, three or four channels, not interlaced. Grey only.
import { inflateSync } from 'node:zlib'
import type { Picture } from './film.ts'

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export const readPng = (file: Buffer): Picture => {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const channels = file[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  let above = new Uint8Array(stride)
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    const line = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)))
    for (let x = 0; x < stride; x += 1) {
      const left = line[x - channels] ?? 0
      const up = above[x] ?? 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, above[x - channels] ?? 0)][filter ?? 0] ?? 0
      line[x] = (line[x] ?? 0) + guess
    }
    for (let x = 0; x < width; x += 1) grey[y * width + x] = line[x * channels + 1] ?? 0
    above = line
  }
  return { width, height, grey }
}
