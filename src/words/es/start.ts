import type { Translated } from '../language.ts'
import type { words as en } from '../en/start.ts'

export const words: Translated<typeof en> = {
  title: 'Comience su dúo',
  lead: 'Un libro privado para dos personas que trabajan en escuelas y se ayudan. Sin cuenta. Funciona sin señal.',
  promise: 'Lo que escribe se queda en este teléfono. Usted elige qué ve su pareja, una cosa a la vez.',
  ring: 'Su pareja verá su nombre y su trabajo cuando unan sus teléfonos.',
  myName: 'Su nombre',
  myRole: 'Usted es la',
  roleHint: 'La persona mentora conoce el trabajo, escucha y muestra el camino. La persona aprendiz es nueva en el trabajo, o en una parte de él.',
  partnerName: 'El nombre de su pareja',
  more: 'Más sobre usted',
  jobFamily: 'Su tipo de trabajo',
  jobFamilyNone: 'Prefiero no decirlo',
  workplace: 'Dónde trabaja',
  begin: 'Comenzar nuestro libro',
  join: 'Mi pareja ya tiene nuestro libro',
  joinNote: 'O lo tengo en otro teléfono mío',
  apply: '¿Todavía no tiene pareja?',
  applyMentor: 'Solicitud para ser persona mentora',
  applyMentee: 'Solicitud para tener una persona mentora',
  committee: 'De su programa',
  check: 'Revisar una constancia firmada',
  another: 'Comenzar otro dúo',
}
