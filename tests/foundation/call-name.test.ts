import { describe, expect, test } from 'vitest'
import { callNameOf } from '../../src/foundation/call-name.ts'

describe('what to call a person', () => {
  test.each([
    ['Dana', 'Dana'],
    ['Dana Ruiz', 'Dana'],
    ['  Dana   Ruiz ', 'Dana'],
    ['María José Vega Luna', 'María José'],
    ['Ana Lucía Díaz', 'Ana Lucía'],
    ['María Vega', 'María'],
    ['Ms. Ruiz', 'Ms. Ruiz'],
    ['Sra. Vega Luna', 'Sra. Vega Luna'],
    ['J. P. Ortega', 'J. P. Ortega'],
    ['Nguyễn Minh', 'Nguyễn'],
    ['🙂 Lee', '🙂'],
    ['', ''],
  ])('%j is called %j', (name, called) => {
    expect(callNameOf(name)).toBe(called)
  })
})
