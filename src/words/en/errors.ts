// The pages that stand in for the app when it cannot go on. Each says what happened, that nothing was lost (or
// plainly that something may be), and what to do.
export const words = {
  reload: 'Reload Pairbook',
  update: 'Look for an update',
  looking: 'Looking for an update. If there is one, it is fetched and opened by itself. This may take a minute.',
  saveCopy: 'Save my words as a file',
  shareCopy: 'Send my words as a file',
  copyText: 'Copy my words',
  home: 'Go to Today',
  openOther: (partner: string) => `Open the book with ${partner}`,
  startAgain: 'Start an empty book',
  startAgainWarning:
    'Only start an empty book when you are sure the old one is gone. Save your words as a file first, if the button above finds any.',
  copyMade: 'The file is made. It holds everything Pairbook found on this phone. Keep it somewhere only you can read.',
  copied: 'Copied. Paste it somewhere only you can read.',
  copyEmpty: 'Pairbook found no words on this phone, so there is nothing to put in a file.',
  copyFailed: 'The file could not be made. Your words are still where they were. Please reload and try once more.',
  copyNote: 'The file is for your eyes: it holds your private words too. Pairbook sends it nowhere.',
  broken: {
    title: 'Pairbook stopped',
    text: [
      'Something in the app went wrong. It is not your fault.',
      'What you kept is still on this phone. What you were typing was kept as a draft.',
      'Reload to go on. If it happens again, save your words as a file first.',
    ],
  },
  brokenPane: {
    title: 'This page stopped',
    text: [
      'Something on this page went wrong. The rest of Pairbook still works.',
      'What you kept is still on this phone. What you were typing was kept as a draft.',
      'Reload, or go to Today.',
    ],
  },
  vanishedPage: {
    title: 'This page needs the new version',
    text: [
      'Pairbook was updated while this tab was open, so this page of the old version is gone.',
      'Nothing you wrote was lost. What you were typing is kept as a draft.',
      'Reload to open the page in the new version.',
    ],
  },
  pageNotHere: {
    title: 'This page is not on this phone yet',
    text: [
      'Pairbook had not finished getting ready to work with no signal.',
      'Nothing you wrote was lost. What you were typing is kept as a draft.',
      'Go on with the other pages. When you have signal, reload.',
    ],
  },
  noStorage: {
    title: 'Pairbook cannot keep words here',
    text: [
      'This browser does not let Pairbook keep anything. That happens in a private window, in Lockdown Mode, or when site storage is turned off.',
      'Nothing was lost, and nothing was written.',
      'Open Pairbook in a normal window, or allow storage for this site, then reload.',
    ],
  },
  storageGone: {
    title: 'The phone’s storage did not answer',
    text: [
      'Pairbook could not open your book just now. This can happen after the phone was asleep or is very full.',
      'Nothing was changed.',
      'Close Pairbook and every tab of it, open it again, or restart the phone.',
    ],
  },
  storageFull: {
    title: 'This phone has no room left',
    text: [
      'Pairbook needs a little room to open your book.',
      'Nothing was lost.',
      'Delete some photos or apps you do not need, then reload.',
    ],
  },
  tooSlow: {
    title: 'Your book takes too long to open',
    text: [
      'The phone’s storage has not answered yet. It may be busy.',
      'Nothing was changed.',
      'Wait a minute, then reload. Closing other tabs and apps helps.',
    ],
  },
  lostBook: {
    title: 'A book is missing from this phone',
    text: [
      'Pairbook remembers that a book was kept here, but cannot find it now. The phone may have cleared it, or its storage is damaged.',
      'Pairbook has deleted nothing and has not written over it.',
      'Reload first, or restart the phone. If you have a copy of your book, keep it safe.',
    ],
  },
  newerBook: {
    title: 'This book needs a newer Pairbook',
    text: [
      'A newer version of Pairbook wrote in this book. This older version must not write into it.',
      'Nothing was lost or changed.',
      'Look for an update. If there is none yet, try again when you have signal.',
    ],
  },
}
