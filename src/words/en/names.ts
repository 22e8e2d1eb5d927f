// Likely student names: pointed out before the partner can read them.
export const words = {
  found: (name: string, partner: string) => `“${name}” may be a student’s name. ${partner} will read this.`,
  write: 'Write “a student”',
  aStudent: 'a student',
  fine: 'It’s fine',
  beforeSharing: 'These may be student names',
  list: {
    title: 'Student names to watch for',
    about: 'Names you would not want to share by mistake. The list stays on this phone. Pairbook only points them out to you.',
    label: 'One name on each line',
    keep: 'Keep the list',
    kept: (when: string) => `Kept on this phone · ${when}`,
    tooLong: (over: number) => `The list is ${over} letters too long. Nothing was lost; please make it shorter.`,
  },
}
