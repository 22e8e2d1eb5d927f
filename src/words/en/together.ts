// Side by side: two phones, moving codes, no network.
export const words = {
  title: 'Side by side',
  lead: (partner: string) => `Hold your phone and ${partner}’s phone face to face. One shows moving codes, the other reads them. Then you swap. No network is used.`,
  banner: (partner: string) => `What moves is sealed. Only ${partner}’s phone can open it, and nobody who films the codes can.`,
  turn: 'Whose turn',
  turns: { show: 'This phone shows', read: 'This phone reads' },

  show: {
    code: (partner: string) => `Moving code for ${partner}’s camera`,
    start: 'Show the codes',
    pause: 'Pause',
    shown: (count: number) => (count === 1 ? '1 code shown' : `${count} codes shown`),
    fewest: (count: number) => (count === 1 ? 'One code is enough.' : `It takes at least ${count}.`),
    still: 'The codes change quickly, like a flickering picture. They start when you say so. You need not look at them.',
    tooLong: 'This is more than codes can carry while you hold up a phone. Nothing was lost. Send it as a file.',
    tip: 'Make this screen bright, and turn the phone so that no lamp shines in it.',
    pace: 'Codes',
    paces: { usual: 'Usual', large: 'Larger squares', calm: 'Slower' },
    paceHint: 'If the other phone reads nothing, try larger squares. What it has read so far still counts.',
  },

  read: {
    sight: 'What the camera sees',
    opening: 'Opening the camera…',
    aim: (partner: string) => `Point the camera at ${partner}’s screen, so that the code fills the square.`,
    nothing: 'No code in sight. Move closer or back a little, hold the phones level, and give the camera a moment to get sharp.',
    pieces: (read: number, needed: number) => `${read} of ${needed} pieces`,
    share: (percent: number) => `${percent} percent is here`,
    lost: 'Lost the code. What was read so far is kept; point the camera at it again.',
    done: 'All of it is here. You can put the phones down.',
    otherKind: 'That is a code of another kind.',
    newer: (partner: string) => `${partner}’s phone has a newer Pairbook. Nothing was changed here. Update this phone, then try again.`,
    light: 'Light',
    otherCamera: 'Other camera',
    again: 'Try again',
    trouble: {
      Refused: 'Pairbook may not use the camera. Nothing was lost. Allow the camera for Pairbook in your browser’s settings, then try again, or send a file.',
      NoCamera: 'No camera was found. Nothing was lost. Send a file instead.',
      InUse: 'The camera is busy or was taken away. Nothing was lost. Close other apps that use it, then try again.',
      NotOffered: 'This browser gives Pairbook no camera. Nothing was lost. Send a file instead.',
    },
  },
}
