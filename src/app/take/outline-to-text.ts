// The same readable copy as plain text, for phones that share nothing else.
import type { OutlineBlock, OutlineValue } from './outline.ts'

const indent = (text: string): string => text.replaceAll('\n', '\n  ')

const valueToText = (value: OutlineValue): string => {
  switch (value.type) {
    case 'text':
      return value.text
    case 'list':
      return value.values.map((each) => `\n- ${indent(valueToText(each))}`).join('')
    case 'fields':
      return value.fields.map((field) => `\n${field.label}: ${indent(valueToText(field.value))}`).join('')
    case 'drawing':
      return '✎'
    case 'raw':
      return `\n${value.json}`
  }
}

const underlines = { 1: '=', 2: '=', 3: '-', 4: '' } as const

const blockToText = (block: OutlineBlock): string => {
  switch (block.type) {
    case 'heading':
      return `\n${block.text}\n${underlines[block.level].repeat(Math.min(block.text.length, 60))}`.trimEnd()
    case 'sentence':
      return block.text
    case 'item':
      return `\n[${[block.ring, ...block.marks].join(' · ')}]${indent(valueToText(block.value))}`
  }
}

export const outlineToText = (blocks: readonly OutlineBlock[]): string => `${blocks.map(blockToText).join('\n').trim()}\n`
