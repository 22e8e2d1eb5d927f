import type { Translated } from '../language.ts'
import type { words as en } from '../en/schedule.ts'

const ordinals = ['', 'primer', 'segundo', 'tercer', 'cuarto', 'último']

export const words: Translated<typeof en> = {
  sentence: {
    none: 'Aún no hemos fijado nuestras reuniones.',
    whole: (parts) => `Nos reunimos ${parts}.`,
    weekly: (weekday) => `cada ${weekday}`,
    everyOtherWeek: (weekday) => `un ${weekday} sí y otro no`,
    monthlyByDay: (day) => `el día ${day} de cada mes`,
    monthlyByWeekday: (week, weekday) => `el ${ordinals[week] ?? ''} ${weekday} de cada mes`,
    picked: 'en los días que elegimos',
    time: (time) => `${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`,
    minutes: (minutes) => (minutes === 1 ? 'durante 1 minuto' : `durante ${minutes} minutos`),
    inPerson: 'en persona',
    inPlace: (place) => `en ${place}`,
    phone: 'por teléfono',
    video: 'por videollamada',
    message: 'por mensaje de texto',
    email: 'por correo electrónico',
    other: 'a nuestra manera',
    withPlace: (form, place) => `${form} (${place})`,
  },
}
