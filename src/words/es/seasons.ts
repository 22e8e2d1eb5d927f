import type { Translated } from '../language.ts'
import type { words as en } from '../en/seasons.ts'

export const words: Translated<typeof en> = {
  title: 'Años escolares',
  now: 'Este año escolar',
  span: (from, to) => `del ${from} al ${to}`,
  noDays: 'Sin días fijados',
  earlier: 'Años escolares anteriores',
  none: 'No hay un año anterior. Cuando comiencen uno nuevo, el libro de este año se queda aquí para leerlo.',
  open: 'Leer este libro',
  openLabel: (span) => `Leer este libro: ${span}`,
  failed: 'Este libro no se abrió ahora. No cambió nada. Inténtelo otra vez.',
  begin: 'Comenzar un nuevo año escolar',
  beginNote: 'Las metas que siguen abiertas van con ustedes',

  start: {
    title: 'Un nuevo año escolar',
    lead: 'Siguen juntos, con un libro nuevo. El libro de este año se queda, para leer e imprimir. Nada en él cambia ya.',
    first: 'Primer día',
    last: 'Último día',
    lastFirst: 'Último día: es antes del primer día. Revíselo, por favor.',
    tooLong: 'Último día: este año duraría más de tres años. Revise el año, por favor.',
    along: 'Va con ustedes',
    names: 'Sus nombres y papeles',
    goals: (count) => (count === 0 ? 'Ninguna meta: no hay metas abiertas' : count === 1 ? '1 meta abierta:' : `${count} metas abiertas:`),
    steps: (count) => (count === 1 ? 'y su próximo paso abierto' : `y sus ${count} próximos pasos abiertos`),
    schedule: 'Cada cuánto y dónde se reúnen, sin las fechas',
    rules: 'Las reglas básicas y cómo usan las reflexiones',
    letter: 'Las palabras de la carta y de los compromisos. Se firman de nuevo.',
    around: 'Personas que ayudan, enlaces y lugares',
    stays: 'Se queda en el libro anterior',
    stayMeetings: 'Las reuniones y el registro de asistencia',
    stayGoals: 'Las metas alcanzadas o dejadas, con todas sus revisiones',
    stayShared: 'Reflexiones y notas compartidas, preguntas, lo que salió bien',
    staySigned: 'La carta firmada',
    private: 'Su diario privado no es parte de ningún libro. Queda como está.',
    act: 'Comenzar el nuevo año',
    closed: 'Este libro está cerrado. Primero hay que abrirlo otra vez, con el sí de cada persona.',
  },

  notice: {
    reading: (span) => `Está leyendo el libro ${span}. Se puede leer, no cambiar.`,
    over: 'Este año escolar terminó. Su libro se puede leer, no cambiar.',
    different: 'Algo en él no está como cuando se cerró el año. Lo que ve es lo que este teléfono guarda ahora. El teléfono de su pareja, o una copia que usted se llevó, puede tenerlo como era.',
    back: 'Volver a este año',
  },
  card: { title: (span) => `Su año: ${span}`, text: 'Este libro solo se lee. Tiene la carta, las metas, las reuniones y lo que compartieron.', keepsake: 'Abrir el recuerdo', letter: 'La carta' },

  near: {
    title: 'El año escolar termina pronto',
    text: (day) => `El último día es el ${day}. Un buen final pide un poco de tiempo.`,
    prepare: 'Preparar un buen final',
    putAway: 'No mostrar más',
  },
  over: {
    title: 'El año escolar terminó',
    text: 'Pueden seguir juntos o terminar. No hay prisa.',
    begin: 'Comenzar un nuevo año escolar',
    finish: 'Terminar',
    putAway: 'No mostrar más',
  },
}
