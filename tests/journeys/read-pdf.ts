// A printed page as an independent reader finds it: its words, its size, and a picture to look at.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface PrintedPage {
  readonly text: string
  /** In points, 72 to the inch. */
  readonly width: number
  readonly height: number
}

interface Canvas {
  readonly canvas: HTMLCanvasElement & { readonly toBuffer: (type: 'image/png') => Uint8Array }
}

/** Drawing takes longer than reading and no test asks the pictures anything, so they are made only when wanted. */
const isDrawn = process.env['PAIRBOOK_PICTURES'] !== undefined

/** Reads a PDF. With `pictures` (a folder and a name), and PAIRBOOK_PICTURES set, each page is also drawn there. */
export const readPdf = async (file: string, pictures?: { readonly folder: string; readonly name: string }): Promise<readonly PrintedPage[]> => {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
  const pdf = await task.promise
  const pages: PrintedPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''), width, height })
    if (pictures === undefined || !isDrawn) continue
    const viewport = page.getViewport({ scale: 1.2 })
    const { create } = pdf.canvasFactory as { readonly create: (width: number, height: number) => Canvas }
    const { canvas } = create.call(pdf.canvasFactory, viewport.width, viewport.height)
    await page.render({ canvas, viewport }).promise
    writeFileSync(join(pictures.folder, `${pictures.name}-${String(number)}.png`), canvas.toBuffer('image/png'))
  }
  await task.destroy()
  return pages
}
