// What the error page says when not even its own words can be loaded: both languages at once, nothing to fetch.
export const lastResort = {
  title: 'Pairbook stopped · Pairbook se detuvo',
  text: [
    'Something in the app went wrong. What you kept is still on this phone. Reload, or save your words as a file.',
    'Algo en la aplicación falló. Lo que guardó sigue en este teléfono. Vuelva a cargar, o guarde sus palabras en un archivo.',
  ],
  reload: 'Reload · Volver a cargar',
  update: 'Look for an update · Buscar una actualización',
  saveCopy: 'Save my words as a file · Guardar mis palabras en un archivo',
  shareCopy: 'Send my words as a file · Enviar mis palabras en un archivo',
  copyText: 'Copy my words · Copiar mis palabras',
  home: 'Today · Hoy',
  openOther: (partner: string) => partner,
  startAgain: 'Start an empty book · Empezar un libro vacío',
  startAgainWarning: 'Save your words first. · Antes guarde sus palabras.',
  copyMade: 'The file is made. · El archivo está listo.',
  copied: 'Copied. · Copiado.',
  copyEmpty: 'There is nothing to save. · No hay nada que guardar.',
  copyFailed: 'That did not work. Please reload. · No funcionó. Vuelva a cargar.',
  looking: 'Looking for an update. · Buscando una actualización.',
  copyNote: 'The file is only for you. · El archivo es solo para usted.',
}
