// What went well: one box, and the list over the year.
export const words = {
  title: 'What went well',
  label: 'Something went well',
  hint: 'One sentence is plenty. Such as: the whole line was calm today.',
  keep: 'Celebrate',
  empty: 'Big or small, write it down while it is warm. At the end of the year you will be glad you did.',
  said: (name: string, day: string) => `${name}, ${day}`,
  goalReached: 'Goal reached',
  change: (start: string) => `Change: ${start}`,
  changeTitle: 'Change these words',
  changeLabel: 'What went well',
  changeKeep: 'Keep the words',
  delete: 'Delete this',
  deleted: 'Deleted.',
}
