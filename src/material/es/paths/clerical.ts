// El camino de una persona de oficina: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/clerical.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en la oficina de la escuela',
    places: [
      'Aprenda dónde están el horario del timbre, la lista del personal y el plano de salones, y tenga copias en su escritorio.',
      'Busque las llaves, los radios, los gafetes de visita y los pases de llegada tarde.',
      'Vea dónde se guardan con llave los expedientes, y quién los puede abrir.',
      'Pruebe una vez la copiadora, el correo y el altavoz cuando la oficina esté tranquila.',
    ],
    people: [
      'La dirección. Pregunte: “¿Qué llamadas quiere siempre de inmediato?”',
      'Enfermería y consejería, porque muchas visitas a su mostrador son para esas oficinas.',
      'Quien tuvo su puesto antes, o una persona de oficina en otra escuela.',
    ],
    routines: [
      'Aprenda cómo se toma la asistencia y a qué hora se envía.',
      'Anote cada pregunta que no supo contestar y quién la sabía. Así nace su propio manual.',
      'Salude a cada persona en pocos segundos, aunque esté al teléfono. Basta un gesto.',
      'Pregunte qué recibe un suplente al llegar, y téngalo listo antes del primer timbre.',
    ],
    safety: [
      'Aprenda quién puede recoger a un estudiante y cómo se comprueba. Si hay duda, espere y pregunte.',
      'Sepa qué se dice por el altavoz en un cierre, palabra por palabra.',
      'Ponga la pantalla de espaldas al mostrador, y bloquéela al levantarse.',
    ],
  },
  month: {
    title: 'Su primer mes en la oficina de la escuela',
    places: [
      'Sepa dónde están los formularios, en papel y en línea, y cuáles ya no sirven.',
      'Busque el lugar de las cosas perdidas, el dinero encontrado y las entregas tardías.',
      'Arregle su escritorio de modo que nada privado se lea desde el otro lado.',
    ],
    people: [
      'Las oficinas del distrito para nómina, inscripción y computadoras: un nombre y un número de cada una.',
      'Limpieza, cocina y transporte. Por usted se enteran primero cuando cambia un plan.',
      'Quien puede interpretar para las familias, y cómo encontrarle rápido.',
    ],
    routines: [
      'Aprenda los días grandes del mes: pago, informes, fotos, salida temprana.',
      'Junte los trabajos chicos, como correo a las nueve y copias a las dos, y avise a la gente.',
      'Con una visita molesta: escuche hasta el final, repita lo que oyó y diga qué sigue.',
    ],
    safety: [
      'Sepa qué puede decir por teléfono sobre un estudiante. Muchas veces es: nada, venga por favor.',
      'Practique qué hacer si una persona desconocida pasa de largo su escritorio.',
      'Sepa dónde está el registro de medicinas, y que no las da sin la formación debida.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en la oficina de la escuela',
    places: [
      'Ordene un cajón o una carpeta por semana, con alguien que sepa qué se debe guardar.',
      'Sepa dónde se guardan los papeles del año: inscripción, presupuesto, materiales.',
      'Haga una hoja para quien se siente en su lugar cuando usted falte.',
    ],
    people: [
      'Personal de oficina de otras dos escuelas, para la pregunta que aquí nadie sabe.',
      'Quien en su sindicato conoce las reglas del contrato sobre horas y descansos.',
      'Las familias que vienen seguido. Decir bien un nombre es la mitad del trabajo.',
    ],
    routines: [
      'Elija una tarea que tarda demasiado, y pregunte a tres personas cómo la hacen.',
      'Mire el mes que viene con la dirección una vez por semana.',
      'Pida formación en el programa que más usa. Una hora hoy ahorra muchas después.',
    ],
    safety: [
      'Revise con el equipo que las tarjetas de emergencia estén al día.',
      'Pregunte qué hacer con una llamada de amenaza, y tenga esa hoja junto al teléfono.',
      'Levántese, estírese y aparte la vista de la pantalla cada hora.',
    ],
  },
}
