// Shown above a form whose record was changed elsewhere while somebody typed.
export const words = {
  title: 'Changed in another place',
  lead: 'While you were writing, this was changed in another tab or by your partner. What you wrote is still in its box. This stands there now:',
  use: 'Use these words',
  next: 'Press Keep once more to keep yours in place of these.',
  ticked: 'Ticked',
  open: 'Not ticked',
  empty: 'Nothing',
}
