export const words = {
  title: (partner: string) => `You & ${partner}`,
  kicker: 'Mentor pair',
}
