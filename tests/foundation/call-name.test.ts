import { describe, expect, test } from 'vitest'
import { callNameAmong, callNameOf } from '../../src/foundation/call-name.ts'

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

  test.each([
    ['Dana Ruiz', ['Lee Park'], 'Dana'],
    ['Dana Ruiz', ['Dana Kim', 'Lee Park'], 'Dana Ruiz'],
    [' Dana Ruiz ', ['dana'], 'Dana Ruiz'],
    ['José Vega', ['Jose Luna'], 'José Vega'],
    ['María José Vega Luna', ['María Vega'], 'María José'],
    ['Ms. Ruiz', ['Ms. Vega'], 'Ms. Ruiz'],
    ['Dana', ['Dana'], 'Dana'],
  ])('%j beside %j is called %j', (name, others, called) => {
    expect(callNameAmong(name, others)).toBe(called)
  })
})
