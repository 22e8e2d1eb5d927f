import type { Translated } from '../language.ts'
import type { words as en } from '../en/settings.ts'

export const words: Translated<typeof en> = {
  title: 'Ajustes',
  language: 'Idioma',
  theme: 'Claro u oscuro',
  themes: { device: 'Como el teléfono', light: 'Claro', dark: 'Oscuro' },
  notKept: 'Cambió en la pantalla, pero no se guardó. La próxima vez puede volver a lo de antes.',
  storage: {
    title: 'Espacio',
    safe: 'Este teléfono prometió guardar su libro.',
    notSafe: 'Este teléfono podría borrar su libro si se queda sin espacio. Instale Pairbook y llévese una copia de vez en cuando.',
    unknown: 'Este teléfono no dice cómo guarda las cosas. Llévese una copia de vez en cuando.',
    ask: 'Pedir al teléfono que lo guarde',
    refused: 'El teléfono todavía no aceptó. Suele aceptar cuando Pairbook está instalado y en uso.',
    used: (amount) => `Pairbook ocupa ${amount} en este teléfono.`,
    aside: (count) =>
      count === 1
        ? 'Una parte de este libro no se pudo leer. Está guardada aparte. Llévesela en una copia.'
        : `${count} partes de este libro no se pudieron leer. Están guardadas aparte. Lléveselas en una copia.`,
    take: 'Llevarme una copia',
  },
  dot: {
    title: 'Ícono de la aplicación',
    label: 'Mostrar un punto el día de una reunión',
    hint: 'Solo un punto, nunca un número. Cambia solo mientras Pairbook está abierto. No todos los teléfonos lo muestran.',
  },
  about: {
    title: 'Acerca de',
    version: (version) => `Pairbook ${version}`,
    text: 'Todo funciona en este teléfono, sin cuenta y sin señal. Nadie cuenta lo que usted hace aquí.',
    licences: 'Hecho con el trabajo de otras personas',
    font: 'Letra: Atkinson Hyperlegible Next, del Braille Institute (licencia SIL Open Font 1.1).',
    icons: 'Iconos: Lucide (licencia ISC).',
    code: 'Código: React, Yjs, y-indexeddb, zustand, Valibot, regexparam, signature_pad, noble, ical-generator, Workbox y temporal-polyfill (licencia MIT); Dexie, canonicalize y timezones-ical-library (licencia Apache 2.0); wouter (Unlicense).',
  },
}
