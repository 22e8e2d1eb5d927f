import type { Translated } from '../language.ts'
import type { words as en } from '../en/errors.ts'

export const words: Translated<typeof en> = {
  reload: 'Volver a cargar Pairbook',
  update: 'Buscar una actualización',
  looking: 'Buscando una actualización. Si la hay, se descarga y se abre sola. Puede tardar un minuto.',
  saveCopy: 'Guardar mis palabras en un archivo',
  shareCopy: 'Enviar mis palabras en un archivo',
  copyText: 'Copiar mis palabras',
  home: 'Ir a Hoy',
  openOther: (partner) => `Abrir el libro con ${partner}`,
  startAgain: 'Empezar un libro vacío',
  startAgainWarning:
    'Empiece un libro vacío solo si tiene la certeza de que el anterior ya no está. Antes guarde sus palabras en un archivo, si el botón de arriba encuentra alguna.',
  copyMade: 'El archivo está listo. Tiene todo lo que Pairbook encontró en este teléfono. Guárdelo donde solo usted pueda leerlo.',
  copied: 'Copiado. Péguelo donde solo usted pueda leerlo.',
  copyEmpty: 'Pairbook no encontró palabras en este teléfono; no hay nada que poner en un archivo.',
  copyFailed: 'No se pudo hacer el archivo. Sus palabras siguen donde estaban. Vuelva a cargar e intente otra vez.',
  copyNote: 'El archivo es para usted: también tiene sus palabras privadas. Pairbook no lo envía a ninguna parte.',
  broken: {
    title: 'Pairbook se detuvo',
    text: [
      'Algo en la aplicación falló. No es culpa suya.',
      'Lo que guardó sigue en este teléfono. Lo que estaba escribiendo quedó como borrador.',
      'Vuelva a cargar para seguir. Si pasa otra vez, guarde primero sus palabras en un archivo.',
    ],
  },
  brokenPane: {
    title: 'Esta página se detuvo',
    text: [
      'Algo en esta página falló. El resto de Pairbook sigue funcionando.',
      'Lo que guardó sigue en este teléfono. Lo que estaba escribiendo quedó como borrador.',
      'Vuelva a cargar, o vaya a Hoy.',
    ],
  },
  vanishedPage: {
    title: 'Esta página necesita la nueva versión',
    text: [
      'Pairbook se actualizó mientras esta pestaña estaba abierta, y esta página de la versión anterior ya no está.',
      'No se perdió nada de lo que escribió. Lo que estaba escribiendo quedó como borrador.',
      'Vuelva a cargar para abrir la página en la nueva versión.',
    ],
  },
  pageNotHere: {
    title: 'Esta página aún no está en este teléfono',
    text: [
      'Pairbook no había terminado de prepararse para trabajar sin señal.',
      'No se perdió nada de lo que escribió. Lo que estaba escribiendo quedó como borrador.',
      'Siga con las otras páginas. Cuando tenga señal, vuelva a cargar.',
    ],
  },
  noStorage: {
    title: 'Pairbook no puede guardar palabras aquí',
    text: [
      'Este navegador no deja que Pairbook guarde nada. Pasa en una ventana privada, en el modo de aislamiento o cuando el almacenamiento del sitio está apagado.',
      'No se perdió nada y no se escribió nada.',
      'Abra Pairbook en una ventana normal, o permita el almacenamiento de este sitio, y vuelva a cargar.',
    ],
  },
  storageGone: {
    title: 'El almacenamiento del teléfono no respondió',
    text: [
      'Pairbook no pudo abrir su libro en este momento. Puede pasar cuando el teléfono estuvo dormido o está muy lleno.',
      'No se cambió nada.',
      'Cierre Pairbook y todas sus pestañas y ábralo otra vez, o reinicie el teléfono.',
    ],
  },
  storageFull: {
    title: 'Este teléfono ya no tiene espacio',
    text: [
      'Pairbook necesita un poco de espacio para abrir su libro.',
      'No se perdió nada.',
      'Borre fotos o aplicaciones que no necesite y vuelva a cargar.',
    ],
  },
  tooSlow: {
    title: 'Su libro tarda demasiado en abrirse',
    text: [
      'El almacenamiento del teléfono aún no responde. Quizá está ocupado.',
      'No se cambió nada.',
      'Espere un minuto y vuelva a cargar. Cerrar otras pestañas y aplicaciones ayuda.',
    ],
  },
  lostBook: {
    title: 'Falta un libro en este teléfono',
    text: [
      'Pairbook recuerda que aquí se guardaba un libro, pero ahora no lo encuentra. Quizá el teléfono lo borró o su almacenamiento está dañado.',
      'Pairbook no ha borrado nada ni ha escrito encima.',
      'Primero vuelva a cargar, o reinicie el teléfono. Si tiene una copia de su libro, consérvela.',
    ],
  },
  newerBook: {
    title: 'Este libro necesita un Pairbook más nuevo',
    text: [
      'Una versión más nueva de Pairbook escribió en este libro. Esta versión anterior no debe escribir en él.',
      'No se perdió ni se cambió nada.',
      'Busque una actualización. Si aún no hay, intente otra vez cuando tenga señal.',
    ],
  },
}
