import type { words as en } from '../en/together.ts'
import type { Translated } from '../language.ts'

export const words: Translated<typeof en> = {
  title: 'Lado a lado',
  lead: (partner) => `Ponga su teléfono frente al de ${partner}. Uno muestra códigos que se mueven y el otro los lee. Después cambian. No se usa ninguna red.`,
  banner: (partner) => `Lo que pasa va sellado. Solo el teléfono de ${partner} puede abrirlo; quien grabe los códigos no puede.`,
  turn: 'A quién le toca',
  turns: { show: 'Este teléfono muestra', read: 'Este teléfono lee' },
  yourTurn: (partner) => `Ya llegó todo. Ahora este teléfono muestra y el de ${partner} lee.`,
  over: (partner) => `Listo: cada quien tiene todo lo del otro teléfono. Deje que el de ${partner} lea este último código para que también lo sepa.`,
  preparing: 'Preparando su parte…',

  show: {
    code: (partner) => `Código en movimiento para la cámara de ${partner}`,
    start: 'Mostrar los códigos',
    pause: 'Pausar',
    shown: (count) => (count === 1 ? '1 código mostrado' : `${count} códigos mostrados`),
    fewest: (count) => (count === 1 ? 'Basta un código.' : `Hacen falta al menos ${count}.`),
    still: 'Los códigos cambian rápido, como una imagen que parpadea. Empiezan cuando usted lo diga. No hace falta mirarlos.',
    tooLong: 'Es más de lo que los códigos pueden llevar mientras se sostiene un teléfono. No se perdió nada. Envíelo como archivo.',
    tip: 'Suba el brillo de esta pantalla y gire el teléfono para que ninguna lámpara se refleje.',
    pace: 'Códigos',
    paces: { usual: 'Normal', large: 'Cuadros más grandes', calm: 'Más lento' },
    paceHint: 'Si el otro teléfono no lee nada, pruebe los cuadros más grandes. Lo que ya leyó sigue contando.',
  },

  read: {
    sight: 'Lo que ve la cámara',
    opening: 'Abriendo la cámara…',
    aim: (partner) => `Apunte la cámara a la pantalla de ${partner}, de modo que el código llene el cuadro.`,
    nothing: 'No se ve ningún código. Acérquese o aléjese un poco, sostenga los teléfonos parejos y dé a la cámara un momento para enfocar.',
    pieces: (read, needed) => `${read} de ${needed} partes`,
    share: (percent) => `Ya llegó el ${percent} por ciento`,
    lost: 'Se perdió el código. Lo leído hasta ahora se guarda; apunte la cámara otra vez.',
    done: 'Ya llegó todo.',
    otherKind: 'Ese es un código de otro tipo.',
    newer: (partner) => `El teléfono de ${partner} tiene un Pairbook más nuevo. Aquí no cambió nada. Actualice este teléfono y pruebe otra vez.`,
    light: 'Luz',
    otherCamera: 'Otra cámara',
    again: 'Probar otra vez',
    trouble: {
      Refused: 'Pairbook no puede usar la cámara. No se perdió nada. Permita la cámara para Pairbook en los ajustes de su navegador y pruebe otra vez, o envíe un archivo.',
      NoCamera: 'No se encontró ninguna cámara. No se perdió nada. Envíe un archivo.',
      InUse: 'La cámara está ocupada o se desconectó. No se perdió nada. Cierre otras aplicaciones que la usen y pruebe otra vez.',
      NotOffered: 'Este navegador no le da cámara a Pairbook. No se perdió nada. Envíe un archivo.',
    },
  },
}
