// The settings of this phone: few on purpose.
export const words = {
  title: 'Settings',
  language: 'Language',
  theme: 'Light or dark',
  themes: { device: 'Like the phone', light: 'Light', dark: 'Dark' },
  notKept: 'Changed on screen, but not kept. It may be back to before next time.',
  storage: {
    title: 'Storage',
    safe: 'This phone has promised to keep your book.',
    notSafe: 'This phone may clear your book if it runs out of room. Install Pairbook, and take a copy with you now and then.',
    unknown: 'This phone does not say how it keeps things. Take a copy with you now and then.',
    ask: 'Ask this phone to keep it',
    refused: 'The phone did not agree yet. It often does once Pairbook is installed and in use.',
    used: (amount: string) => `Pairbook uses ${amount} on this phone.`,
    aside: (count: number) =>
      count === 1
        ? 'One piece of this book could not be read. It is kept aside. Take it with you in a copy.'
        : `${count} pieces of this book could not be read. They are kept aside. Take them with you in a copy.`,
    take: 'Take a copy with me',
  },
  dot: {
    title: 'App icon',
    label: 'Show a dot on the day of a meeting',
    hint: 'Only a dot, never a number. It can change only while Pairbook is open. Not every phone shows it.',
  },
  about: {
    title: 'About',
    version: (version: string) => `Pairbook ${version}`,
    text: 'Everything works on this phone, without an account and without signal. No one counts what you do here.',
    licences: 'Made with the work of others',
    font: 'Letters: Atkinson Hyperlegible Next, by the Braille Institute (SIL Open Font License 1.1).',
    icons: 'Icons: Lucide (ISC License).',
    code: 'Code: React, Yjs, y-indexeddb, zustand, Valibot, regexparam, signature_pad, noble, ical-generator, Workbox and temporal-polyfill (MIT License); Dexie, canonicalize and timezones-ical-library (Apache License 2.0); wouter (Unlicense).',
  },
}
