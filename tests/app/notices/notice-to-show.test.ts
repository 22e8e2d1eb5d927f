import { expect, test } from 'vitest'
import { noticeToShow, type NoticeSignals } from '../../../src/app/notices/notice-to-show.ts'

const calm: NoticeSignals = {
  phase: 'quiet',
  offlineReady: false,
  storageFull: false,
  bug: false,
  fewerEntries: false,
  fewerShared: false,
  setAside: 0,
  usedShare: 0.1,
  persisted: true,
  otherTabs: false,
  canInstall: false,
  inIosTab: false,
  hasPair: true,
}
const none = new Set<string>()

test('a calm day shows no notice', () => {
  expect(noticeToShow(calm, none)).toBeUndefined()
})

test('one notice at a time, and words in danger come before good news', () => {
  const everything: NoticeSignals = {
    ...calm,
    phase: 'waiting',
    offlineReady: true,
    storageFull: true,
    bug: true,
    usedShare: 0.95,
    persisted: false,
    otherTabs: true,
    canInstall: true,
  }
  const seen: string[] = []
  for (let next = noticeToShow(everything, none); next !== undefined; next = noticeToShow(everything, new Set(seen))) seen.push(next)
  expect(seen).toEqual([
    'storageFull',
    'bug',
    'newVersion',
    'storageNearlyFull',
    'secondTab',
    'install',
    'notPersistent',
    'offlineReady',
  ])
})

test('words that could not be kept before an update are said before anything else', () => {
  expect(noticeToShow({ ...calm, phase: 'unsaved', storageFull: true }, none)).toBe('unsaved')
})

test('on an iPhone the install steps come before the first private word, and not after it', () => {
  expect(noticeToShow({ ...calm, inIosTab: true, hasPair: false }, none)).toBe('installOnIos')
  expect(noticeToShow({ ...calm, inIosTab: true, hasPair: true }, none)).toBeUndefined()
})

test('installing is offered once there is a book to open, and never before', () => {
  expect(noticeToShow({ ...calm, canInstall: true, hasPair: false }, none)).toBeUndefined()
  expect(noticeToShow({ ...calm, canInstall: true }, none)).toBe('install')
})

test('a browser that cannot say whether storage stays is not suspected', () => {
  expect(noticeToShow({ ...calm, persisted: undefined }, none)).toBeUndefined()
  expect(noticeToShow({ ...calm, persisted: false }, none)).toBe('notPersistent')
})
