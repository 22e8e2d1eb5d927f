// Consejo: apreciar las diferencias.
import type { Translated } from '../../../words/language.ts'
import type { advice as en } from '../../en/advice/differences.ts'

export const advice: Translated<typeof en> = {
  title: 'Apreciar las diferencias',
  about:
    'Tal vez no compartan cultura, idioma, edad, género o manera de aprender, y eso es bueno. Pregunten en lugar de suponer, y las dos personas verán más.',
  points: [
    'Cultura: pregunte cómo se ve el respeto para su pareja. Mirar a los ojos, bromear o llegar tarde puede significar otra cosa.',
    'Cultura: averigüe qué fiestas y ayunos importan, y tómelos en cuenta al poner fechas y comida.',
    'Idioma: hable claro, no fuerte. Evite dichos y siglas que solo conocen los de adentro, y escriba lo que cuenta.',
    'Idioma: acuerden qué idioma usan para qué. Mezclar está bien. Nadie tiene que disculparse por su acento.',
    'Edad: quien guía puede ser más joven que quien aprende. Digan en voz alta qué ha hecho cada quien que la otra persona no.',
    'Género: pregunte qué nombre y qué palabras usa su pareja. No suponga lo que alguien puede cargar, arreglar, enseñar o sentir.',
    'Maneras de aprender: pregunte cómo aprendió lo último que aprendió. Casi todos necesitamos más de una: verlo, probarlo, hablarlo.',
    'Si se equivoca, dígalo en una frase y siga. Una disculpa larga pone el foco en usted.',
  ],
  phrases: [
    '“¿Cómo le gusta hacerlo? Yo solo conozco mi manera”.',
    '“¿Lo dije bien? Por favor, dígame cómo se dice su nombre”.',
    '“Esa palabra es nueva para mí. ¿Qué significa para usted?”',
    '“¿Qué debo saber de sus fiestas este año?”',
    '“Usted lleva más tiempo en esto. ¿Qué no estoy viendo?”',
    '“¿Se lo muestro, se lo escribo o lo hacemos a la par?”',
    '“En eso me equivoqué. Gracias por decírmelo”.',
  ],
  beyond:
    'Si a alguien le tratan peor por ser quien es, no es cuestión de estilos. Su distrito tiene una persona para eso, y su sindicato puede ayudar; siempre puede pedir otra pareja a la coordinación.',
}
