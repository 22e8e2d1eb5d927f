// Consejo: conflictos.
import type { Translated } from '../../../words/language.ts'
import type { advice as en } from '../../en/advice/conflict.ts'

export const advice: Translated<typeof en> = {
  title: 'Cuando hay un conflicto',
  about:
    'Quien se toma en serio su trabajo choca a veces con otros: por espacio, horas, órdenes o tono. Una charla tranquila y a tiempo mantiene pequeño lo pequeño.',
  points: [
    'Primero baje la temperatura. Dé una vuelta por el pasillo, tome agua, y luego hable.',
    'Hable con la persona, no de la persona. Vaya sin compañía, en privado, a una hora buena para ambos.',
    'Cuente lo que pasó como lo mostraría una cámara. Luego diga qué significó para usted.',
    'Pregunte por el otro lado, de verdad: “¿Cómo se vio desde donde usted estaba?”',
    'Busque qué necesita cada quien detrás de lo que pide. En la cocina necesitan el paso libre; en limpieza, el piso seco.',
    'Acuerden un paso pequeño, y un día para ver si funciona.',
    'Entre ustedes: dígalo cuando una reunión le dejó mal sabor. El silencio es lo que va alejando a un dúo.',
    'La persona mentora no toma partido ni lleva recados. Ayuda a su pareja a preparar la charla.',
  ],
  phrases: [
    '“¿Tiene cinco minutos hoy? Me gustaría aclarar algo”.',
    '“Vi … y me sentí … Lo que necesito es …”',
    '“Puede que me equivoque. ¿Cómo lo ve usted?”',
    '“¿Qué haría que esto le funcione?”',
    '“Lamento mi parte en esto”.',
    '“Probemos una semana y hablemos el viernes”.',
    '“Ahora tengo demasiado enojo para hablar bien. ¿Puedo volver a las dos?”',
  ],
  beyond:
    'Si hay amenazas, acoso, burlas que no paran o un trato injusto, no lo arregle por su cuenta. Hable con quien supervisa, con su sindicato o con la oficina que indica el distrito; si es por su dúo, con la coordinación del programa.',
}
