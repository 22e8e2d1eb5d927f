import type { Translated } from '../language.ts'
import type { words as en } from '../en/exit.ts'

export const words: Translated<typeof en> = {
  title: 'Formulario de salida',
  mine: 'Esto queda entre usted y el comité. Su pareja nunca lo ve, ni se entera de que usted lo entregó.',
  lead: '¿Cómo le fue? Usted califica el tiempo juntos, nunca el valor de una persona. Omita lo que prefiera no decir.',
  mentor: 'Persona mentora',
  mentee: 'Persona aprendiz',
  workplace: 'Escuela o distrito',
  length: '¿Cuánto tiempo estuvo en el programa?',
  completed: '¿Terminó el programa?',
  statement: {
    moved: 'La persona aprendiz avanzó hacia sus metas',
    feedback: 'La persona aprendiz aprovechó los comentarios',
    needs: 'El programa respondió a mis necesidades',
    growth: 'La persona mentora me ayudó a crecer',
    successful: 'Trabajamos bien juntos',
  },
  rate: { 1: 'Nada', 2: 'Algo', 3: 'Bastante', 4: 'Mucho', 5: 'Por completo' },
  rateOf: (rate, name) => `${rate} – ${name}`,
  noRate: 'Sin respuesta',
  commentOn: (statement) => `En sus palabras: ${statement}`,
  recommendations: '¿Qué debe conservar o cambiar el programa?',
  signed: 'Su nombre, como firma',
  signedHint: 'O déjelo vacío y firme la página a mano.',
  day: 'Fecha',
  yes: 'Sí',
  no: 'No',
  look: 'Ver la página',
  change: 'Cambiar algo',
  paper: { title: { mentor: 'Formulario de salida para personas mentoras', mentee: 'Formulario de salida para personas aprendices' }, subtitle: 'En confianza', signature: { mentor: 'Persona mentora', mentee: 'Persona aprendiz' } },
}
