// Consejo: cuándo pedir ayuda.
import type { Translated } from '../../../words/language.ts'
import type { advice as en } from '../../en/advice/help.ts'

export const advice: Translated<typeof en> = {
  title: 'Cuándo pedir ayuda',
  about:
    'Hay cosas que pesan demasiado para dos personas y un descanso corto, y pedir ayuda a tiempo es parte del trabajo. Esta página dice quién puede cargar con qué.',
  points: [
    'Peligro en este momento: llame al 911 y siga el plan de crisis de su escuela. Después avise a la oficina.',
    'Un niño puede estar sufriendo daño: avise ese mismo día a quien su escuela indica. No hace falta tener certeza, y no le toca investigar.',
    'Alguien habla de quitarse la vida: no le deje a solas, tómelo en serio y pida ayuda ya. En Estados Unidos, llame al 988 a cualquier hora y oprima 2 para español.',
    'Se lastimó o enfermó por el trabajo: avise el mismo día a quien supervisa y llene la hoja de la escuela, no esta aplicación.',
    'Sueldo, horas, permisos, sanciones, derechos: quien representa al sindicato conoce el contrato.',
    'Duelo, dinero, alcohol, problemas en casa: muchos distritos tienen una línea de ayuda gratis y privada para el personal. Pida el número en la oficina o en el sindicato.',
    'La salud, el plan de conducta o la educación especial de un estudiante: enfermería, quien lleva el caso o consejería.',
    'El dúo no avanza: la coordinación del programa. No hay culpa de nadie, y no hace falta contar los detalles.',
  ],
  phrases: [
    '“Esto nos queda grande. ¿Quién podría ayudar?”',
    '“Tengo que avisar a alguien. Quiero que lo sepa antes de que lo haga”.',
    '“¿Está pensando en hacerse daño?” Está bien preguntarlo.',
    '“¿Vamos y le acompaño?”',
    '“De eso no sé lo suficiente. Vamos a preguntarle a quien sabe”.',
    '“No tiene que resolverlo hoy. Con una llamada basta”.',
  ],
  beyond:
    'Si duda en avisar, pregunte a quien recibe los reportes en su escuela; preguntar nunca está de más. Esta aplicación no es el lugar para escribirlo: la escuela tiene su propio camino.',
}
