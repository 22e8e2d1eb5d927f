// When the pair meets: the schedule, the season with its days off, and the ground rules.
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'last']

export const words = {
  sentence: {
    none: 'We have not set our meeting times yet.',
    whole: (parts: string) => `We meet ${parts}.`,
    weekly: (weekday: string) => `every ${weekday}`,
    everyOtherWeek: (weekday: string) => `every other ${weekday}`,
    monthlyByDay: (day: number) => `on day ${day} of each month`,
    monthlyByWeekday: (week: number, weekday: string) => `on the ${ordinals[week] ?? ''} ${weekday} of each month`,
    picked: 'on days we pick',
    time: (time: string) => time,
    minutes: (minutes: number) => (minutes === 1 ? 'for 1 minute' : `for ${minutes} minutes`),
    inPerson: 'in person',
    inPlace: (place: string) => `in ${place}`,
    phone: 'by phone',
    video: 'by video call',
    message: 'by text message',
    email: 'by e-mail',
    other: 'in our own way',
    withPlace: (form: string, place: string) => `${form} (${place})`,
  },
}
