// Which typed addresses open, where they say they lead, and which are refused with a reason.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLink } from '../../../src/ours/resources/web-link.ts'

/** Written so that no file of ours holds such an address. */
const script = 'javascript'

describe('a link', () => {
  test.each([
    ['https://www.nea.org/espcareers', 'https://www.nea.org/espcareers', 'www.nea.org'],
    ['http://school.k12.us', 'http://school.k12.us/', 'school.k12.us'],
    ['HTTPS://School.ORG/Plan', 'https://school.org/Plan', 'school.org'],
    ['  school.org/plan?x=1#top ', 'https://school.org/plan?x=1#top', 'school.org'],
    ['school.org:8080/plan', 'https://school.org:8080/plan', 'school.org:8080'],
    ['http://staffweb/forms', 'http://staffweb/forms', 'staffweb'],
    ['https://school.org/a@b', 'https://school.org/a@b', 'school.org'],
    ['https://school.org/find?q=%40', 'https://school.org/find?q=%40', 'school.org'],
    ['https://accounts.google.com.evil.example/', 'https://accounts.google.com.evil.example/', 'accounts.google.com.evil.example'],
    ['https://ｓｃｈｏｏｌ.org/', 'https://school.org/', 'school.org'],
  ])('%s opens', (typed, href, host) => expect(readLink(typed)).toEqual({ type: 'opens', href, host, spelledOut: false }))

  test.each([
    ['https://аpple.com/', 'xn--pple-43d.com'],
    ['https://xn--pple-43d.com/', 'xn--pple-43d.com'],
    ['https://español.example/', 'xn--espaol-zwa.example'],
    ['https://школа.рф', 'xn--80atdl2c.xn--p1ai'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
  ])('%s is spelled out', (typed, host) => expect(readLink(typed)).toMatchObject({ type: 'opens', host, spelledOut: true }))

  test.each([
    [`${script}:alert(1)`, 'javascript'],
    [`${script.toUpperCase()}:alert(1)`, 'javascript'],
    [' java\nscript:alert(1)', 'javascript'],
    ['java\u00ADscript:alert(1)', 'javascript'],
    ['\u0001javascript:alert(1)', 'javascript'],
    ['data:text/html,<script>alert(1)</script>', 'data'],
    ['vbscript:msgbox', 'vbscript'],
    ['file:///etc/passwd', 'file'],
    ['ftp://school.org', 'ftp'],
    ['blob:https://school.org/1', 'blob'],
    ['intent://scan/#Intent;scheme=zxing;end', 'intent'],
    ['ms-word:ofe|u|https://school.org/a.docx', 'ms-word'],
    ['mailto:dana@school.org', 'mailto'],
    ['tel:911', 'tel'],
    ['web+x:y', 'web+x'],
    [`${script}://school.org/%0Aalert(1)`, 'javascript'],
    ['localhost:8080', 'localhost'],
  ])('%s is refused for its scheme', (typed, scheme) => expect(readLink(typed)).toEqual({ type: 'refused', why: 'scheme', scheme }))

  test.each([
    ['https://bank.example@evil.example/', 'account'],
    ['https://user:pass@school.org/', 'account'],
    ['https://@school.org/', 'account'],
    ['https:\\\\evil.example', 'hiddenSigns'],
    ['https://school.org\\@evil.example', 'hiddenSigns'],
    ['https://school.org/\u202Egpj.exe', 'hiddenSigns'],
    ['https://sch\u00ADool.org', 'hiddenSigns'],
    ['https://sch\u200Bool.org', 'hiddenSigns'],
    ['https://school.org/a b', 'hiddenSigns'],
    ['https://ex%61mple.com', 'hiddenSigns'],
    ['https://school.org/\uD83D', 'hiddenSigns'],
    ['http://127.0.0.1/', 'oddHost'],
    ['http://2130706433/', 'oddHost'],
    ['http://0x7f.1/', 'oddHost'],
    ['http://[::1]/', 'oddHost'],
    ['https:/school.org', 'notAnAddress'],
    ['https://', 'notAnAddress'],
    ['https:///school.org', 'notAnAddress'],
    ['https://school..org/', 'notAnAddress'],
    ['https://-school.org/', 'notAnAddress'],
    ['//school.org', 'notAnAddress'],
    ['/meetings', 'notAnAddress'],
    ['', 'notAnAddress'],
    ['Library', 'notAnAddress'],
    ['dana@school.org', 'notAnAddress'],
    ['<script>alert(1)</script>', 'notAnAddress'],
    ['مكتبة المدرسة', 'notAnAddress'],
    [`https://school.org/${'x'.repeat(2048)}`, 'tooLong'],
    ['x'.repeat(100_000), 'tooLong'],
  ])('%s is refused', (typed, why) => expect(readLink(typed)).toEqual({ type: 'refused', why }))

  test('that opens leads to http or https, to the host it shows, with no account in it', () => {
    const oddities = fc.constantFrom('/', '\\', '@', ':', '.', 'school', 'org', 'evil.example', '%', '%2f', '#', '?', '\t', '\u202E', 'а', '80', '[::1]', '。', '⁄', `${script}:`, '//')
    const piece = fc.oneof({ arbitrary: fc.constantFrom('school', '.', 'org', '/', 'evil.example'), weight: 4 }, { arbitrary: oddities, weight: 2 }, fc.string({ unit: 'binary', maxLength: 4 }))
    const typedLink = fc
      .tuple(fc.constantFrom('', 'https://', 'http://', 'HTTP:', 'https:/'), fc.array(piece, { maxLength: 8 }))
      .map(([start, pieces]) => start + pieces.join(''))
    let opened = 0
    /** True for a refused one; for one that opens, whether it is what it says, here and on the partner's phone. */
    const isHonest = (typed: string): boolean => {
      const link = readLink(typed)
      if (link.type === 'refused') return true
      opened += 1
      const url = new URL(link.href)
      const again = readLink(link.href)
      return (
        ['http:', 'https:'].includes(url.protocol) &&
        url.host === link.host &&
        `${url.username}${url.password}` === '' &&
        /^[a-z\d._-]+(?::\d+)?$/.test(link.host) &&
        link.spelledOut === /(?:^|\.)xn--/.test(link.host) &&
        again.type === 'opens' &&
        again.href === link.href &&
        again.host === link.host
      )
    }
    fc.assert(
      fc.property(typedLink, (typed) => {
        expect(isHonest(typed)).toBe(true)
      }),
      { numRuns: 4000 },
    )
    expect(opened).toBeGreaterThan(200)
  })

  test('is refused with any other scheme, whatever follows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9+-]{0,10}$/), fc.string({ maxLength: 30 }), (scheme, rest) => {
        fc.pre(!/^https?$/i.test(scheme))
        expect(readLink(`${scheme}:${rest}`).type).toBe('refused')
      }),
    )
  })
})
