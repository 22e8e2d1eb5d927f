// The very first screen: starting a pair.
export const words = {
  title: 'Start your pair',
  lead: 'A private book for two people who work in schools and help each other along. No account. It works without signal.',
  promise: 'What you write stays on this phone. You choose what your partner sees, one thing at a time.',
  ring: 'Your partner sees your name and work once you join your phones.',
  myName: 'Your name',
  myRole: 'You are the',
  roleHint: 'A mentor knows the work, listens and shows the way. A mentee is new to the work, or to this part of it.',
  partnerName: 'Your partner’s name',
  more: 'More about you',
  jobFamily: 'Your kind of work',
  jobFamilyNone: 'Rather not say',
  workplace: 'Where you work',
  begin: 'Start our book',
  another: 'Start another pair',
}
