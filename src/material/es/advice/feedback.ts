// Consejo: opiniones que ayudan.
import type { Translated } from '../../../words/language.ts'
import type { advice as en } from '../../en/advice/feedback.ts'

export const advice: Translated<typeof en> = {
  title: 'Dar y recibir comentarios',
  about:
    'Un comentario útil dice qué hizo alguien y a qué llevó, para que pueda elegir qué hacer después. Entre ustedes es un regalo y nunca una calificación, y va en los dos sentidos.',
  points: [
    'Pregunte primero: “¿Quiere saber lo que vi?” Se vale decir que no.',
    'Diga cuándo y dónde, qué vio y a qué llevó. Deje fuera lo que supone.',
    'Una cosa a la vez. Una lista de cinco no le sirve a nadie.',
    'Diga lo que sirve con la misma claridad que lo que no. “Bien hecho” es amable; “Se agachó para hablarle” es útil.',
    'Háblelo pronto, en privado, y nunca frente a estudiantes o colegas.',
    'Al recibirlo: respire, dé las gracias, pida un ejemplo. Ya decidirá después qué hacer con eso.',
    'Si usted es la persona mentora, pida comentarios también: “¿Qué debería hacer más, o menos?”',
    'Lo que oyen se queda entre ustedes. Nunca va a quien supervisa ni a un expediente.',
  ],
  phrases: [
    '“¿Le puedo decir una cosa que vi en la fila del autobús?”',
    '“Cuando bajó la voz, toda la mesa se calmó”.',
    '“¿Qué pensaba hacer ahí? ¿Qué volvería a hacer?”',
    '“La próxima vez podría probar … ¿Qué le parece?”',
    '“Gracias. ¿Me da un ejemplo?”',
    '“Necesito pensarlo. ¿Lo hablamos el jueves?”',
    '“Eso me dolió un poco. De todos modos lo quiero oír”.',
  ],
  beyond:
    'Si lo que vio pone a alguien en peligro, o rompe una regla que hay que reportar, un comentario no basta. Llévelo a quien le toca, y dígale a su pareja con franqueza que lo hará.',
}
