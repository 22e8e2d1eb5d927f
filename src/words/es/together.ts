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
      Refused: 'Pairbook no puede usar la cámara. No se perdió nada. Permita la cámara para Pairbook en los ajustes de su navegador y pruebe otra vez, o use un texto o un archivo.',
      NoCamera: 'No se encontró ninguna cámara. No se perdió nada. Use un texto o un archivo.',
      InUse: 'La cámara está ocupada o se desconectó. No se perdió nada. Cierre otras aplicaciones que la usen y pruebe otra vez.',
      NotOffered: 'Este navegador no le da cámara a Pairbook. No se perdió nada. Use un texto o un archivo.',
    },
  },

  // Unir dos teléfonos.
  pairing: {
    title: (partner) => `El teléfono de ${partner}`,
    ownTitle: 'Otro teléfono mío',
    banner: (partner) => `Solo usted y ${partner} pueden leer este libro, en los teléfonos que agreguen aquí. Lo que pasa entre teléfonos va sellado.`,
    somebody: 'su pareja',
    ownPhone: 'su otro dispositivo',
    wait: 'Un momento…',
    tryAgain: 'Probar otra vez',
    showAgain: { codes: 'Mostrar mi código otra vez', text: 'Mostrar mi texto otra vez' },
    later: 'Dejarlo para después',

    invite: {
      begin: 'Junte los dos teléfonos',
      lead: {
        partner: (partner) => `Este teléfono muestra un código y el de ${partner} lo lee. Después cambian. Al final comparan cinco palabras.`,
        'own-phone': () => 'Este teléfono muestra un código y su otro dispositivo lo lee. Después cambian. Al final compara cinco palabras.',
      },
      sees: {
        partner: (partner) => `${partner} verá todo el libro compartido: la carta, las reuniones, las metas y lo que usted eligió compartir. Lo que solo usted puede leer se queda aquí.`,
        'own-phone': (partner) => `Su otro dispositivo recibe el libro que comparte con ${partner}. Lo que solo usted puede leer se queda en este teléfono.`,
      },
      show: 'Mostrar un código',
      text: '¿Sin cámara? Usar un texto',
      showing: { codes: (other) => `Muestre esto a ${other}`, text: (other) => `Envíe esto a ${other}` },
      tell: {
        partner: (partner) => `En el teléfono de ${partner}, abran Pairbook y elijan «Mi pareja ya tiene nuestro libro». Si ${partner} también empezó un libro: Dúo y luego «El teléfono de su pareja».`,
        'own-phone': () => 'En su otro dispositivo, abra Pairbook y elija «Mi pareja ya tiene nuestro libro».',
      },
      readAnswer: { codes: 'Ya se leyó. Ahora leer la respuesta', text: 'Ya lo envié. Ahora pegar la respuesta' },
      reading: { codes: (other) => `Lea la respuesta de ${other}`, text: (other) => `Pegue la respuesta de ${other}` },
      toWords: { codes: 'Ya se leyó. Ahora comparar las palabras', text: 'Ya lo envié. Ahora comparar las palabras' },
      granting: 'Dejando entrar al otro teléfono',
      welcoming: (other) => `Entregue el libro a ${other}`,
      welcomeLead: 'Este es su libro compartido, sellado. Solo puede abrirlo el teléfono cuyas palabras compararon.',
      readThanks: { codes: 'Ya se leyó. Ahora leer el último código', text: 'Ya lo envié. Ahora pegar el último texto' },
      thanking: { codes: (other) => `Lea el último código de ${other}`, text: (other) => `Pegue el último texto de ${other}` },
    },

    join: {
      title: 'Unirse al libro',
      banner: 'Usted se une a un libro de dos personas. Nada de este teléfono se muestra antes de que ambas comparen las palabras.',
      begin: 'Junte los dos teléfonos',
      lead: 'Pida a su pareja que abra Dúo, luego «El teléfono de su pareja», y que agregue el suyo. Después lea el código de esa pantalla.',
      leadBoth: (partner) => `Usted y ${partner} empezaron cada quien un libro. Se vuelven uno en ambos teléfonos y no se pierde ninguna palabra. Pida a ${partner} que agregue su teléfono y lea el código.`,
      leadBack: (partner) => `Este teléfono vuelve al libro como uno nuevo. Lo que usted escribió aquí va también. Pida a ${partner} que agregue su teléfono y lea el código.`,
      hasPairs: 'Este libro será un dúo más en este teléfono. ¿Ya empezó aquí un libro con la misma persona? Entonces abra primero ese y elija Dúo, «El teléfono de su pareja»: así los dos se vuelven uno.',
      scan: 'Leer el código',
      paste: 'Pegar un texto',
      reading: { codes: 'Lea la invitación', text: 'Pegue la invitación' },
      answering: { codes: 'Muestre su respuesta', text: 'Envíe su respuesta' },
      readReveal: { codes: 'Ya se leyó. Ahora leer el siguiente código', text: 'Ya la envié. Ahora pegar el siguiente texto' },
      revealing: { codes: 'Lea el siguiente código', text: 'Pegue el siguiente texto' },
      welcoming: 'Reciba el libro',
      welcomeLead: {
        codes: 'Cuando en el otro teléfono también se vea que las palabras son iguales, mostrará un último código: su libro.',
        text: 'Cuando en el otro teléfono también se vea que las palabras son iguales, tendrá un último texto para usted: su libro.',
      },
      taking: 'Su libro está llegando',
    },

    out: {
      forPeople: 'Un mensaje de Pairbook. Abra Pairbook, elija pegar un texto y pegue todo esto.',
      text: 'Texto para el otro teléfono',
      textHint: (partner) => `Cópielo y envíelo a ${partner} por cualquier mensajería. Sirve una sola vez.`,
      copy: 'Copiar el texto',
      copied: 'Copiado. Ahora péguelo en un mensaje.',
      notCopied: 'No se pudo copiar. No se perdió nada. Mantenga presionado el texto y cópielo a mano.',
      otherWay: { codes: 'Mostrar un código', text: 'Mostrar un texto' },
    },
    in: {
      paste: 'Texto del otro teléfono',
      pasteHint: 'Pegue el mensaje completo. Las palabras de antes y después no estorban.',
      take: 'Usar este texto',
      empty: 'Texto del otro teléfono: por favor pegue el mensaje.',
      otherWay: { codes: 'Usar la cámara', text: 'Pegar un texto' },
    },

    countdown: {
      minutes: (left) => `Sirve por ${left} más`,
      hours: (hours) => (hours === 1 ? 'Sirve por una hora más' : `Sirve por ${hours} horas más`),
      lastMinute: 'Queda menos de un minuto.',
    },

    compare: {
      title: '¿Son iguales estas palabras?',
      list: 'Palabras para comparar',
      lead: (partner) => `Díganlas en voz alta o miren las dos pantallas. Deben ser las mismas, en el mismo orden, aquí y en el teléfono de ${partner}.`,
      match: 'Son iguales',
      differ: 'No son iguales',
      why: 'Si son iguales, nadie está en medio de los dos teléfonos. Si no están en el mismo lugar, llámense. No manden las palabras en un mensaje.',
    },

    doubles: {
      title: 'Esto lo escribieron las dos personas',
      lead: (partner) => `Usted y ${partner} escribieron cada quien algo de lo que solo puede haber uno. Mire los dos y elija.`,
      theirs: (partner) => `De ${partner}`,
      mine: 'Lo mío',
      which: (name) => `${name}: ¿cuál queda?`,
      missing: 'Por favor elija uno de los dos en cada caso.',
      kept: 'Todo lo demás de ambos libros se conserva. Su propio libro queda en este teléfono para leerlo.',
      act: 'Hacer un solo libro',
      onlyTicks: 'Solo marcas y opciones, sin palabras',
      fromTo: (start, end) => `${start} a ${end}`,
      letter: (areas, out) => `${areas} tipos de apoyo marcados, ${out} compromisos quitados`,
      roots: {
        letter: 'Carta de entendimiento',
        schedule: 'Horario',
        season: 'Año escolar',
        groundRules: 'Acuerdos',
        logSettings: 'Formulario de reflexión',
        firstMeeting: 'Primera reunión',
      },
    },

    done: {
      title: 'Los teléfonos están unidos',
      invited: {
        partner: (partner) => `El teléfono de ${partner} ya comparte este libro, y usted tiene lo que trajo.`,
        'own-phone': () => 'Su otro dispositivo ya comparte este libro.',
      },
      joined: (partner) => `El libro que comparte con ${partner} está en este teléfono.`,
      merged: 'Los dos libros son uno. El libro que usted había empezado queda en este teléfono; se lee en Dúo, «Años escolares».',
      signatures: 'Una carta firmada en su propio libro queda allí para leerla: se firmó para ese libro. Firmen la carta otra vez.',
      thanks: {
        codes: 'Deje que el otro teléfono lea este último código. Lleva lo que usted había escrito y avisa que todo salió bien.',
        text: 'Envíe este último texto al otro teléfono. Lleva lo que usted había escrito y avisa que todo salió bien.',
      },
      open: 'Abrir nuestro libro',
      phones: 'Ver los teléfonos',
    },

    stopped: {
      different: {
        title: 'Las palabras no eran iguales',
        what: 'No se compartió nada y no se perdió nada. Puede haber alguien en medio de los dos teléfonos, o uno leyó un código anterior. Empiecen de nuevo, lado a lado.',
      },
      expired: {
        title: 'La invitación es demasiado vieja',
        what: 'No se compartió nada y no se perdió nada. Haga una invitación nueva.',
      },
      again: 'Empezar de nuevo',
      letIn: '¿Algo salió mal aquí? El teléfono ya está en su lista. Empiece de nuevo y después saque ese teléfono en “Teléfonos de su dúo”.',
    },

    refusal: {
      NotAnInvitation: 'Ese no es un mensaje de este tipo. No cambió nada. Copie el mensaje completo del otro teléfono o lea el código de su pantalla.',
      Damaged: 'Falta una parte del mensaje o está alterada. No cambió nada. Cópielo completo o lea el código otra vez.',
      NewerVersion: 'El otro teléfono tiene un Pairbook más nuevo. No cambió nada. Actualice este teléfono y pruebe otra vez.',
      OtherStep: {
        invitation: 'Esa es una invitación y aquí ya se usó. No cambió nada. Pida que el otro teléfono muestre su siguiente código.',
        answer: 'Esa es una respuesta. No cambió nada. En este teléfono no hace falta ahora; deje que la lea el teléfono que invita.',
        reveal: 'Ese es el código de las palabras. No cambió nada. Pida que el otro teléfono muestre el código que toca ahora.',
        grant: 'Ese es el libro mismo. No cambió nada. Primero hay que hacer los pasos anteriores.',
      },
      Expired: 'Esta invitación es demasiado vieja. No cambió nada. Pida una nueva.',
      Used: 'Esta invitación ya se respondió, y sirve una sola vez. No cambió nada. Haga una nueva.',
      OtherInvitation: 'Eso es de otra invitación. No cambió nada. Use el código del teléfono que tiene enfrente o empiecen de nuevo en los dos teléfonos.',
      NotTheSamePhone: 'Ese no es el teléfono que mostró la invitación. No se compartió nada. Empiecen de nuevo, lado a lado.',
    },

    failure: {
      keyDamaged: 'No se puede leer la clave de este teléfono. No se compartió nada y su libro está completo. Reinicie Pairbook y pruebe otra vez.',
      notPaired: 'Este teléfono ya no conoce el dúo. No se perdió nada. Empiece de nuevo.',
      apart: {
        removed: 'Este teléfono se quitó del dúo. Lo que tiene se queda aquí. Pida a su pareja que lo agregue de nuevo.',
        'older-copy': 'Este teléfono volvió a una copia anterior, así que no envía. No se perdió nada. Pida a su pareja que lo agregue de nuevo.',
        left: 'Usted dejó este dúo en este teléfono. Lo que tiene se queda aquí.',
      },
      tooLarge: 'El libro es más grande de lo que cabe en un mensaje. No se perdió nada y no se compartió nada.',
      notAWelcome: 'El otro teléfono envió algo que este no entiende. No cambió nada. Actualicen los dos teléfonos y empiecen de nuevo.',
      alreadyPaired: 'Este libro ya está en este teléfono. No cambió nada. Búsquelo en sus dúos. Si este teléfono se quitó, abra ese dúo y elija Dúo, «El teléfono de su pareja».',
      otherPerson: 'Esta invitación es para un teléfono de la otra persona. No cambió nada. Pida una invitación para su propio teléfono.',
      sharedAlready: 'El libro de este teléfono ya se comparte con otro teléfono. No cambió nada. Invite desde este teléfono, para que ninguno se quede fuera.',
      newerVersion: 'El otro teléfono tiene un Pairbook más nuevo. No cambió nada. Actualice este teléfono y empiece de nuevo.',
      notKept: 'Este teléfono no pudo guardar el libro ahora. No se perdió nada. Haga espacio en el teléfono y empiece de nuevo.',
      notTaken: 'Una parte del libro no llegó completa. No cambió nada. Empiece de nuevo.',
    },
  },
}
