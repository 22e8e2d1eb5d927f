export const words = {
  title: 'Start your pair',
  lead: 'A private book for two people who work in schools and help each other along. No account. It works without signal.',
  ring: 'This stays on your phone. Your partner sees your name once you join your phones.',
  myName: 'Your name',
  myRole: 'You are the',
  partnerName: 'Your partner’s name',
  jobFamily: 'Your kind of work',
  jobFamilyNone: 'Rather not say',
  workplace: 'Where you work',
  begin: 'Start our book',
  another: 'Start another pair',
}
