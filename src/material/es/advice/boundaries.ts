// Consejo: límites.
import type { Translated } from '../../../words/language.ts'
import type { advice as en } from '../../en/advice/boundaries.ts'

export const advice: Translated<typeof en> = {
  title: 'Límites',
  about:
    'La persona mentora es colega y camina al lado: no manda, no da terapia y no rescata. Los límites claros cuidan la seguridad, el descanso y la amistad de las dos personas.',
  points: [
    'No es evaluación: la persona mentora no califica, no informa a quien supervisa y no entra a las revisiones.',
    'No es terapia: se puede escuchar un día difícil. Para lo que vuelve una y otra vez, ayude a hallar a alguien con preparación.',
    'No es un segundo trabajo: respeten el tiempo acordado. Un mensaje a las diez de la noche puede esperar, salvo que hayan dicho que está bien.',
    'No es hacerlo por la otra persona: muestre, pregunte, deje probar. Quien siempre recibe la respuesta deja de buscarla.',
    'Nada de prestar dinero, vender, ni viajes o favores a los que alguien no podría decir que no.',
    'Lo que se dice entre ustedes se queda ahí. Los pocos límites están en su carta: vuelvan a leerlos.',
    'Quien aprende no debe ninguna historia privada. “Prefiero no decirlo” es una respuesta completa.',
    'Si se siente bajo vigilancia, con demasiado peso o como si le usaran, dígalo pronto. Pueden cambiar el ritmo, hacer una pausa o terminar.',
  ],
  phrases: [
    '“Estoy aquí como su pareja, no como quien le supervisa”.',
    '“Eso es más de lo que puedo ayudar bien. ¿Buscamos a la persona indicada?”',
    '“Tengo veinte minutos. ¿Qué es lo que más le importa hoy?”',
    '“Prefiero guardarme eso”.',
    '“No puedo hablar por usted, pero puedo ayudarle a prepararse”.',
    '“Si alguien me pregunta cómo le va, diré: por favor, pregúntele”.',
  ],
  beyond:
    'Si alguien le pide juzgar o vigilar a su pareja, diga que el programa no lo permite y avise a la coordinación. Si alguien pasa un límite con usted, no necesita dar razones para dejar el dúo.',
}
