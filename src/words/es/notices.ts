import type { Translated } from '../language.ts'
import type { words as en } from '../en/notices.ts'

export const words: Translated<typeof en> = {
  label: 'Aviso',
  dismiss: 'Cerrar este aviso',
  offlineReady: { text: 'Ya funciona sin señal. Todo lo que Pairbook necesita está en este teléfono.' },
  newVersion: {
    text: 'Hay una nueva versión de Pairbook. Primero se guarda lo que usted está escribiendo.',
    action: 'Actualizar ahora',
  },
  applying: { text: 'Se guarda lo que escribió y luego se abre la nueva versión…' },
  unsaved: {
    text: 'La nueva versión espera: todavía no se pudo guardar lo que está escribiendo. Sus palabras siguen en la pantalla. Presione Guardar, o cópielas, y vuelva a intentar.',
    action: 'Intentar otra vez',
  },
  replaced: {
    text: 'Pairbook se actualizó en otra pestaña. Sus palabras siguen aquí. Vuelva a cargar esta pestaña cuando quiera.',
    action: 'Volver a cargar',
  },
  storageFull: {
    text: 'Este teléfono ya no tiene espacio y no se pueden guardar palabras nuevas. No se perdió nada. Borre fotos o aplicaciones que no necesite, o llévese una copia de su libro.',
    action: 'Llevármelo',
  },
  bug: {
    text: 'Algo en Pairbook falló en este momento. No se perdió nada de lo que guardó, y lo que está escribiendo sigue aquí. Si un botón no hizo nada, vuelva a cargar.',
    action: 'Volver a cargar o guardar mis palabras',
  },
  fewerEntries: {
    text: 'Faltan algunas notas privadas: Pairbook recuerda más de las que encuentra. No ha borrado nada. Llévese ahora una copia de lo que hay.',
    action: 'Llevármelo',
  },
  fewerShared: {
    text: 'Falta una parte de este libro compartido: Pairbook recuerda más de lo que encuentra. No ha borrado nada. Llévese ahora una copia de lo que hay.',
    action: 'Llevármelo',
  },
  setAside: {
    text: 'Una parte de este libro está dañada y no se pudo leer. Está guardada aparte y no se borró nada. Llévesela en una copia.',
    action: 'Llevármelo',
  },
  storageNearlyFull: {
    text: 'Este teléfono está casi lleno. Llévese una copia de su libro y libere espacio pronto.',
    action: 'Llevármelo',
  },
  notPersistent: {
    text: 'Un teléfono lleno podría borrar este libro. Una copia de vez en cuando, o Pairbook en la pantalla de inicio, lo protege.',
    action: 'Llevármelo',
  },
  secondTab: { text: 'Pairbook también está abierto en otra pestaña. No hay problema: las dos muestran el mismo libro.' },
  install: {
    text: 'Ponga Pairbook en su pantalla de inicio. Se abre sin señal y el teléfono cuida mejor lo que usted escribe.',
    action: 'Instalar',
  },
  installOnIos: {
    text: 'Antes de escribir, agregue Pairbook a su pantalla de inicio. Safari puede borrar un libro que no se abre en 7 días; la pantalla de inicio lo conserva.',
    stepsTitle: 'Muéstreme cómo',
    steps: [
      'Toque el botón Compartir: un cuadro con una flecha hacia arriba.',
      'Elija «Agregar a inicio» y luego «Agregar».',
      'Abra Pairbook desde la pantalla de inicio y empiece su dúo allí.',
    ],
  },
}
