// Tema: comunicación.
import type { Translated } from '../../../words/language.ts'
import type { topic as en } from '../../en/topics/communication.ts'

export const topic: Translated<typeof en> = {
  title: 'Comunicación',
  about:
    'Casi todo problema en el trabajo empieza con algo que no se dijo, o que se dijo con prisa. Este tema trata de palabras claras, buenas preguntas y el momento justo, con estudiantes, familias y colegas.',
  starters: [
    '¿Con quién es fácil hablar aquí? ¿Qué lo hace fácil?',
    '¿Qué quiere decir desde hace semanas y no ha dicho?',
    '¿Cómo prefiere enterarse de las cosas: en persona, en papel, por mensaje?',
    '¿Cuándo se entendió mal un mensaje? ¿Dónde se torció?',
    '¿Qué hace cuando no habla el mismo idioma que una familia?',
    '¿Cómo dice lo que piensa cuando en la sala hay gente de más rango?',
    '¿Cómo suena su voz cuando tiene prisa?',
  ],
  tries: [
    'Antes de una charla difícil, escriba una frase: qué vio y qué necesita.',
    'Empiece por usted: “Me atoro cuando la lista llega tarde. ¿Me la puede dar antes de las ocho?”',
    'Termine una charla con quién hace qué y para cuándo. Dígalo en voz alta.',
    'Use el nombre de cada persona, y aprenda a decirlo bien. Pregunte si duda.',
    'Para una familia que habla otro idioma, pregunte en la oficina cómo pedir un intérprete. No use a un niño para eso.',
    'Lea un mensaje otra vez antes de mandarlo. ¿Lo diría en persona?',
    'Elija la hora: no en el pasillo, no antes del timbre, no cuando la otra persona está mal.',
    'Busque el lugar donde le dejan mensajes, y mírelo cada día a las mismas horas.',
  ],
  situations: {
    paraeducator: 'A la salida, un papá le dice: “Dígale a la maestra que no estoy contento”. ¿Qué responde?',
    clerical: 'Un papá que habla poco inglés llenó la hoja que no era. ¿Cómo le ayuda sin hacerle sentir menos?',
    custodial: 'La nota en su carro solo dice “¡¡Salón 12 otra vez!!” ¿Cómo averigua qué pasa, y con quién?',
    transportation: 'En la parada hay una mamá enojada, y detrás esperan ocho carros. ¿Qué dice en diez segundos?',
    food: 'En el último turno se acaba el plato del día. ¿Quién debe saberlo, y cómo se lo dice a los estudiantes?',
    trades: 'Tiene que cortar el agua de un ala. ¿Quién debe saberlo, con cuánto tiempo y de qué manera?',
    health: 'Una mamá llora al teléfono porque su niño se puso mal en la escuela. ¿Cuáles son sus dos primeras frases?',
    security: 'Oye tres versiones de lo que pasó en el pasillo. ¿Cómo cuenta solo lo que usted vio?',
    technical: 'Hay que avisar a todo el personal de una regla nueva para las claves. ¿Cómo lo dice en cuatro frases claras?',
  },
  selfCheck: [
    'Puedo decir lo que necesito en una frase clara.',
    'Pregunto cuando no entendí.',
    'Sé cómo prefiere enterarse cada persona con quien trabajo.',
    'Puedo elegir la hora y el lugar para una charla difícil.',
    'Sé pedir ayuda cuando no hablamos el mismo idioma.',
  ],
}
