import { describe, expect, test } from 'vitest'
import { copyToOutline, type CopyWords } from '../../../src/app/take/copy-to-outline.ts'
import { outlineToHtml } from '../../../src/app/take/outline-to-html.ts'
import { outlineToText } from '../../../src/app/take/outline-to-text.ts'
import { createId } from '../../../src/foundation/id.ts'
import type { BookCopy, CopyItem } from '../../../src/crossings/take-with-me.ts'
import { words as apply } from '../../../src/words/en/apply.ts'
import { words as exit } from '../../../src/words/en/exit.ts'
import { words as frame } from '../../../src/words/en/frame.ts'
import { words as monthly } from '../../../src/words/en/monthly.ts'
import { words as take } from '../../../src/words/en/take.ts'
import { newYork, seededRandomness } from '../../ours/a-book.ts'

const words: CopyWords = { take, frame, forms: [exit, monthly, apply], language: 'en' }
const pairId = createId('pair', seededRandomness(1))

const copyOf = (...items: readonly Partial<CopyItem>[]): BookCopy => ({
  format: 'pairbook-export',
  version: 1,
  madeAt: '2026-11-21T17:00:00.000Z',
  zone: newYork,
  scope: 'all-pairs',
  sealed: false,
  leftOut: [],
  booksNotOpened: [],
  damagedRows: 0,
  setAside: [],
  items: [
    { ring: 'mine', kind: 'pairs', pairId, id: pairId, state: 'kept', readable: true, record: { id: pairId, myName: 'Lee', partnerName: 'Dana' } },
    ...items.map((item): CopyItem => ({ ring: 'mine', kind: 'entries', pairId, id: 'x', state: 'kept', readable: true, record: {}, ...item })),
  ],
})

const htmlOf = (copy: BookCopy) => outlineToHtml(copyToOutline(copy, words), 'en', take.fileTitle)
const textOf = (copy: BookCopy) => outlineToText(copyToOutline(copy, words))

const attacks = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;already escaped&lt;/script&gt;',
  '<base href="//elsewhere.example/">',
  '<math><mtext></math><img src=x>',
  '\u0000<script>\u0008',
  '\uD800<b>\uDFFF',
  '<\u200Bscript>',
]

describe('nothing a person or a partner wrote becomes markup', () => {
  test.each(attacks)('%j', (attack) => {
    const html = htmlOf(
      copyOf(
        { record: { text: attack, [attack]: attack, answers: { [attack]: attack }, list: [attack], role: attack } },
        { kind: attack, ring: 'ours', record: { text: attack } },
        { readable: false, record: { text: attack } },
        { ring: 'ours', kind: 'signatures', record: { name: attack, words: JSON.stringify({ goals: [attack], strokes: [[1, 2]] }), strokes: [[attack]] } },
        { ring: 'ours', kind: 'signatures', record: { words: attack } },
        { kind: 'pairs', pairId: createId('pair', seededRandomness(2)), record: { myName: attack, partnerName: attack } },
      ),
    )
    const body = html.slice(html.indexOf('<body>'))
    const tags = new Set([...body.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag]) => tag))
    expect([...tags].filter((tag) => !/^(?:body|html|h[1-4]|p|article|span|dl|dt|dd|ul|li|pre|svg|polyline)$/.test(tag ?? ''))).toEqual([])
    expect(body).not.toMatch(/<[^>]*\son\w+\s*=/i)
    expect(body.match(/<[a-z][^>]*(?:src|href)\s*=/i)).toBeNull()
    expect(html.match(/<script/gi)).toBeNull()
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(html.isWellFormed()).toBe(true)
  })
})

describe('a readable copy', () => {
  test('calls the boxes of a program’s form by their own names, with what was ticked and drawn', () => {
    const values = {
      form: 'x', 'reference.0.name': 'Kim Lo', 'jobs.1.years': 'seven', homePhone: '555-0100', 'newTo.hired': 'on', stay: 'a year', completed: 'yes', 'rate.needs': '4', 'comment.needs': 'mostly',
      supportWords: 'where the line is', 'when.lunch': 'on', 'way.email': 'on', 'asked.Which shift, e.g. nights?': 'on', strokes: '[[1,2,3,4]]', 'mentee.0.position': 'cook',
    }
    const written = textOf(copyOf({ kind: 'drafts', state: 'draft', record: { form: 'exit', values } }))
    for (const box of Object.keys(values).filter((each) => each !== 'form')) expect(written, `the box ${box}`).not.toContain(box.startsWith('asked.') ? 'asked.' : `${box}:`)
    for (const said of ['Which shift, e.g. nights?', `${apply.newTo} · ${apply.newToChoice.hired}: yes`, apply.homePhone, 'Kim Lo', `${exit.mentee} · 1 · `, `${monthly.field.when} · ${monthly.when.lunch}: yes`]) expect(written).toContain(said)
    expect(written).not.toMatch(/^[ \t]*[a-z][\w]*(?: · \w+)*:/m)
  })
  test('names the ring of everything, and marks drafts, deleted things and what was not understood', () => {
    const copy = copyOf(
      { record: { kind: 'note', text: 'my own thought' } },
      { ring: 'ours', kind: 'goals', record: { text: 'a calm transition' } },
      { kind: 'drafts', state: 'draft', record: { form: 'goal', values: { text: 'half a thought' } } },
      { kind: 'trash', state: 'recentlyDeleted', deletedFrom: 'ours', record: { ring: 'ours', record: { text: 'a goal thrown away' } } },
      { ring: 'ours', kind: 'goals', readable: false, record: { colour: 'from a newer app' } },
    )
    for (const written of [textOf(copy), htmlOf(copy)]) {
      for (const said of ['my own thought', 'a calm transition', 'half a thought', 'a goal thrown away', 'from a newer app']) expect(written).toContain(said)
      expect(written).toContain(take.marks.draft)
      expect(written).toContain(take.marks.recentlyDeleted(take.rings.ours))
      expect(written).toContain(take.marks.unreadable)
    }
    const items = copyToOutline(copy, words).filter((block) => block.type === 'item')
    expect(items.map(({ ring }) => ring)).toEqual(['Only me', 'Only me', 'Only me', 'Only me', 'The two of us', 'The two of us'])
  })

  test('says plainly that it is not sealed, and what is missing', () => {
    const season = createId('season', seededRandomness(4))
    const copy = { ...copyOf(), damagedRows: 2, booksNotOpened: [{ pairId, seasonId: season, reason: 'LostBook' as const }] }
    expect(textOf(copy)).toContain(take.notSealed)
    expect(textOf(copy)).toContain(season)
    expect(textOf(copy)).toContain(take.damaged(2))
  })

  test('says an added field, a goal and a meeting by their names', () => {
    const random = seededRandomness(9)
    const [field, goal, meeting] = [createId('field', random), createId('goal', random), createId('meeting', random)]
    const text = textOf(
      copyOf(
        { ring: 'ours', kind: 'logFields', id: field, record: { id: field, label: 'What made me laugh' } },
        { ring: 'ours', kind: 'goals', id: goal, record: { id: goal, text: 'Calm recess' } },
        { ring: 'ours', kind: 'meetings', id: meeting, record: { id: meeting, day: '2026-11-19' } },
        { record: { answers: { [field]: 'the goat' }, goalId: goal, meetingId: meeting } },
      ),
    )
    expect(text).toContain('What made me laugh: the goat')
    expect(text).toContain('Goal: Calm recess')
    expect(text).toContain('Meeting: Nov 19, 2026')
    expect(text).not.toContain(field)
  })

  test('reads a signed letter line by line', () => {
    const words = JSON.stringify({
      facts: { names: { mentor: 'twice' } },
      wording: { language: 'en', papers: [{ name: 'mentor', title: 'The pledge', lead: [], sections: [{ heading: 'I help with', lines: [{ kind: 'ticked', text: 'routines' }, { kind: 'open', text: 'habits' }] }] }] },
      signer: { name: 'Lee Park', how: 'handed-over' },
    })
    const text = textOf(copyOf({ ring: 'ours', kind: 'signatures', record: { words } }))
    for (const said of ['The pledge', 'I help with', '☑ routines', '☐ habits', 'Lee Park', take.values['handed-over']]) expect(text).toContain(said)
    expect(text).not.toContain('twice')
  })

  test('draws a signature with numbers only', () => {
    const html = htmlOf(copyOf({ ring: 'ours', kind: 'signatures', record: { words: JSON.stringify({ strokes: [[0, 10, 500.4, 20, Number.MAX_VALUE]] }) } }))
    expect(html).toContain('<polyline points="0,10 500,20"/>')
  })
})
