// A readable file that opens anywhere: one HTML page with its own styles, no script, nothing loaded, everything
// escaped. It is a file on its own and never shown inside the app.
import type { Language } from '../../words/language.ts'
import type { OutlineBlock, OutlineValue } from './outline.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Safe as element content and inside quoted attributes. Control characters HTML forbids become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- control characters are what this replaces
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')

const styles = `:root{color-scheme:light dark;font:16px/1.4 system-ui,sans-serif}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:3rem;border-bottom:3px solid #1d5a45}
h3{padding:.5rem .75rem;color:#fff;background:#1d5a45}
h3.mine{background:#3d4a6b}
article{margin:1rem 0;padding:.75rem 1rem;border:1px solid #8a988f;border-radius:.5rem;break-inside:avoid-page}
.ring,.mark{font-size:.8rem;margin:0 .75rem 0 0}.mark{font-weight:700}
dl{margin:.25rem 0}dt{font-size:.85rem;opacity:.8;margin-top:.5rem}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
dd dl,dd ul{margin-inline-start:1rem;white-space:normal}
pre{white-space:pre-wrap;overflow-wrap:anywhere}.warning{font-weight:700}
svg{width:16rem;max-width:100%;height:auto}
@media print{:root{color-scheme:light}h3{color:#000;background:none;border:1px solid #000}}`

/** Numbers only: whatever a record calls a stroke, no text of it reaches the page. */
const drawing = (strokes: readonly (readonly number[])[]): string => {
  const sound = (part: number | undefined): number => (part !== undefined && Number.isFinite(part) ? Math.round(part) : 0)
  const lines = strokes.map((stroke) => {
    const points: string[] = []
    for (let index = 0; index + 1 < stroke.length; index += 2) points.push(`${sound(stroke[index])},${sound(stroke[index + 1])}`)
    return `<polyline points="${points.join(' ')}"/>`
  })
  return `<svg viewBox="-20 -20 1040 440" fill="none" stroke="currentColor" stroke-width="8" aria-hidden="true">${lines.join('')}</svg>`
}

const valueToHtml = (value: OutlineValue): string => {
  switch (value.type) {
    case 'text':
      return `<span dir="auto">${escapeHtml(value.text)}</span>`
    case 'list':
      return `<ul>${value.values.map((each) => `<li>${valueToHtml(each)}</li>`).join('')}</ul>`
    case 'fields':
      return `<dl>${value.fields.map((field) => `<dt dir="auto">${escapeHtml(field.label)}</dt><dd>${valueToHtml(field.value)}</dd>`).join('')}</dl>`
    case 'drawing':
      return drawing(value.strokes)
    case 'raw':
      return `<pre>${escapeHtml(value.json)}</pre>`
  }
}

const blockToHtml = (block: OutlineBlock): string => {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${block.ring === undefined ? '' : ` class="${block.ring}"`} dir="auto">${escapeHtml(block.text)}</h${block.level}>`
    case 'sentence':
      return `<p${block.warning === true ? ' class="warning"' : ''}>${escapeHtml(block.text)}</p>`
    case 'item': {
      const marks = block.marks.map((mark) => `<span class="mark">${escapeHtml(mark)}</span>`).join('')
      return `<article><p class="ring"><span class="ring">${escapeHtml(block.ring)}</span>${marks}</p>${valueToHtml(block.value)}</article>`
    }
  }
}

/** A complete page. */
export const outlineToHtml = (blocks: readonly OutlineBlock[], language: Language, title: string): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
${blocks.map(blockToHtml).join('\n')}
</body>
</html>
`
