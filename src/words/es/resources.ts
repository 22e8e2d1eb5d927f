import type { Translated } from '../language.ts'
import type { words as en } from '../en/resources.ts'

export const words: Translated<typeof en> = {
  title: 'Nuestros enlaces y lugares',
  empty: 'Guarde lo que querrá encontrar otra vez: un enlace, un nombre, un lugar, una nota.',
  add: 'Agregar algo',
  kind: { link: 'Enlace', name: 'Nombre', place: 'Lugar', note: 'Nota' },
  opens: (host) => `Abre ${host}`,
  open: (host) => `Abrir ${host}`,
  openName: (host, name) => `Abrir ${host} fuera de Pairbook: ${name}`,
  spelledOut: (host) => `Mire bien. Esta dirección tiene letras que se parecen a otras. Letra por letra es ${host}. Ábrala solo si es lo que espera.`,
  refused: {
    notAnAddress: 'Esto no es una dirección web, así que se guarda como nota.',
    scheme: (scheme) => `Una dirección que empieza con “${scheme}:” no se abre desde aquí. Se guarda como nota.`,
    account: 'La parte antes de la @ puede ocultar a dónde lleva esta dirección, así que no se abre. Se guarda como nota.',
    hiddenSigns: 'Esta dirección tiene signos que pueden engañar, así que no se abre. Se guarda como nota.',
    oddHost: 'Esta dirección es solo un número y no se ve quién está detrás. No se abre, y se guarda como nota.',
    tooLong: 'Esta dirección es demasiado larga para abrirla con seguridad. Se guarda como nota.',
  },
  change: 'Cambiar',
  changeName: (name) => `Cambiar ${name}`,
  form: {
    newTitle: 'Agregar algo',
    changeTitle: 'Cambiar',
    kind: '¿Qué es?',
    name: 'Cómo llamarlo',
    nameOrLink: 'Cómo llamarlo: por favor dé un nombre o un enlace.',
    link: 'Enlace',
    linkHint: 'Una dirección web. Se abre solo cuando uno de los dos la toca.',
    note: 'Notas',
    keep: 'Guardar',
    delete: 'Borrar esto',
    deleted: 'Se borró.',
  },
}
