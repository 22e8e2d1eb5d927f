import type { Translated } from '../language.ts'
import type { words as en } from '../en/start.ts'

export const words: Translated<typeof en> = {
  title: 'Comience su dúo',
  lead: 'Un libro privado para dos personas que trabajan en escuelas y se ayudan. Sin cuenta. Funciona sin señal.',
  ring: 'Esto se queda en su teléfono. Su pareja verá su nombre cuando unan sus teléfonos.',
  myName: 'Su nombre',
  myRole: 'Usted es la',
  partnerName: 'El nombre de su pareja',
  jobFamily: 'Su tipo de trabajo',
  jobFamilyNone: 'Prefiero no decirlo',
  workplace: 'Dónde trabaja',
  begin: 'Comenzar nuestro libro',
  another: 'Comenzar otro dúo',
}
