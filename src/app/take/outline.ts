// The plain structure between a copy and its readable files: headings, sentences and named fields. Text only; each
// renderer escapes as its format asks.

export type OutlineValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly values: readonly OutlineValue[] }
  | { readonly type: 'fields'; readonly fields: readonly OutlineField[] }
  /** A drawn signature: strokes of x, y pairs in thousandths of the pad's width. */
  | { readonly type: 'drawing'; readonly strokes: readonly (readonly number[])[] }
  /** As stored, for what could not be understood. */
  | { readonly type: 'raw'; readonly json: string }

export interface OutlineField {
  readonly label: string
  readonly value: OutlineValue
}

export type OutlineBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly ring?: 'mine' | 'ours' }
  | { readonly type: 'sentence'; readonly text: string; readonly warning?: boolean }
  | { readonly type: 'item'; readonly ring: string; readonly marks: readonly string[]; readonly value: OutlineValue }
