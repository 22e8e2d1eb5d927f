// What the journeys look over is complete: every route of the app, and every file with a form or a dialog, has a row in
// their tables.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { matchScreen } from '../../src/app/match-screen.ts'
import { routes, startRoute } from '../../src/app/routes.ts'
import { everyAddress } from '../journeys/every-address.ts'
import { dialogsOf, formsOf } from '../journeys/every-form.ts'
import type { FilledIds } from '../journeys/filled-book.ts'

const app = join(import.meta.dirname, '../../src/app')

/** A book in which whatever is asked for has an id. */
const anyIds = new Proxy({}, { get: (_ids, name) => `some-${String(name)}` }) as FilledIds

const filesWith = (element: RegExp): readonly string[] =>
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && element.test(readFileSync(join(app, file), 'utf8')))
    .map((file) => file.replace(/\.tsx$/, ''))

test('every route of the app is looked over', () => {
  const seen = everyAddress(anyIds).map(({ address }) => {
    const location = address.slice(1)
    return location === startRoute.pattern ? startRoute : matchScreen(location).route
  })
  expect([...routes, startRoute].filter((route) => !seen.includes(route)).map(({ pattern }) => pattern)).toEqual([])
})

describe('every file with one has a row in tests/journeys/every-form.ts', () => {
  test('form', () => {
    const rows = new Set(formsOf(anyIds).map(({ file }) => file))
    const files = filesWith(/<(?:form|DraftForm)\b/).filter((file) => file !== 'forms/DraftForm')
    expect(files).toContain('goals/GoalForm')
    expect(files.filter((file) => !rows.has(file))).toEqual([])
    expect([...rows].filter((file) => !existsSync(join(app, `${file}.tsx`)))).toEqual([])
  })
  test('dialog', () => {
    const rows = new Set(dialogsOf(anyIds).map(({ file }) => file))
    const files = filesWith(/<(?:Sheet|SheetList|dialog)\b/).filter((file) => file !== 'schedule/SheetList')
    expect(files).toContain('goals/OpenActions')
    expect(files).toContain('breaks/BreakList')
    expect(files.filter((file) => !rows.has(file))).toEqual([])
    expect([...rows].filter((file) => !existsSync(join(app, `${file}.tsx`)))).toEqual([])
  })
})

test('no form has two rows of one name, and each can be made wrong', () => {
  const rows = formsOf(anyIds)
  const names = rows.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(rows.filter(({ limit, needed }) => limit === undefined && needed === undefined).map(({ name }) => name)).toEqual([])
})

test('a form with a Keep keeps once, however often it is pressed: all but those whose press writes nothing, or the same again', () => {
  const once = new Set(filesWith(/<DraftForm\b|draft\.submit\(/))
  expect(once).toContain('meetings/MetForm')
  expect(filesWith(/<form\b/).filter((file) => !once.has(file))).toEqual([
    'agenda/PreparationForm',
    'journal/PrivateEntryEditor',
    'pairing/PastedMessage',
    // Its press looks over what another one seals; that one runs once too.
    'rounds/AnswerForm',
    'settings/StudentNamesCard',
  ])
})
