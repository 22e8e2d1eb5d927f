// The quiet bar under the title: updates, install, storage, a second tab. One sentence or two, and one thing to do.
export const words = {
  label: 'Notice',
  dismiss: 'Put this notice away',
  offlineReady: { text: 'Ready to work with no signal. Everything Pairbook needs is on this phone now.' },
  newVersion: {
    text: 'A new version of Pairbook is ready. What you are writing is kept first.',
    action: 'Update now',
  },
  applying: { text: 'Keeping what you wrote, then opening the new version…' },
  unsaved: {
    text: 'The new version is waiting: what you are writing could not be kept yet. Your words are still on the screen. Press Keep, or copy them, then try again.',
    action: 'Try again',
  },
  replaced: {
    text: 'Pairbook was updated in another tab. Your words are still here. Reload this tab when you are ready.',
    action: 'Reload',
  },
  storageFull: {
    text: 'This phone has no room left, so new words cannot be kept. Nothing was lost. Delete some photos or apps you do not need, or take a copy of your book.',
    action: 'Take it with me',
  },
  bug: {
    text: 'Something in Pairbook went wrong just now. Nothing you kept was lost, and what you are typing stays. If a button did nothing, reload.',
    action: 'Reload, or save my words',
  },
  fewerEntries: {
    text: 'Some private entries are missing: Pairbook remembers more than it can find. It has deleted nothing. Take a copy of what is here now.',
    action: 'Take it with me',
  },
  fewerShared: {
    text: 'Some of this shared book is missing: Pairbook remembers more than it can find. It has deleted nothing. Take a copy of what is here now.',
    action: 'Take it with me',
  },
  setAside: {
    text: 'A piece of this book is damaged and could not be read. It is kept aside, and nothing was deleted. Take it with you in a copy.',
    action: 'Take it with me',
  },
  storageNearlyFull: {
    text: 'This phone is nearly full. Take a copy of your book, and free some room soon.',
    action: 'Take it with me',
  },
  notPersistent: {
    text: 'A full phone may clear this book. A copy now and then, or Pairbook on your home screen, keeps it safe.',
    action: 'Take it with me',
  },
  secondTab: { text: 'Pairbook is open in another tab too. That is fine: both tabs show the same book.' },
  install: {
    text: 'Put Pairbook on your home screen. It opens with no signal, and the phone takes better care of what you write.',
    action: 'Install',
  },
  installOnIos: {
    text: 'Before you write, add Pairbook to your home screen. Safari may clear a book it has not opened for 7 days; the home screen keeps it.',
    stepsTitle: 'Show me how',
    steps: [
      'Tap the Share button: a square with an arrow pointing up.',
      'Choose “Add to Home Screen”, then “Add”.',
      'Open Pairbook from the home screen and start your pair there.',
    ],
  },
}
