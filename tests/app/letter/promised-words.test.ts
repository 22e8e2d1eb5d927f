// What the paper forms promise stands in the papers that are signed, line by line, in both languages: the three cases in which the
// law asks for more, that nobody is held to account, and every line of the two pledges. Whoever rewords them sees it here.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterWording, type PaperWords } from '../../../src/app/letter/letter-papers.ts'
import { words as letterEn } from '../../../src/words/en/letter.ts'
import { words as scheduleEn } from '../../../src/words/en/schedule.ts'
import { words as letterEs } from '../../../src/words/es/letter.ts'
import { words as scheduleEs } from '../../../src/words/es/schedule.ts'
import { letterFacts } from '../../ours/letter/facts.ts'

const promised = {
  en: {
    letter: [
      /unless the law requires it/, /abuse of a child or any other person/, /threat of suicide/, /admits a felony/,
      /no one is held to account: not the mentor, not the mentee, and not the people who run the program/,
    ],
    mentor: [
      /make time for you and be there/, /support you in the areas ticked/, /how well and how much work gets done/, /work habits and procedures/, /daily routines/, /getting along with other people/,
      /work with you on what matters to either of us/, /treat you with respect and keep my commitments/, /frame your own questions, and not just hand you answers/,
      /share what I know about the job and show you/, /keep what you tell me confidential/, /learn from you/,
    ],
    mentee: [
      /make time for you and be there/, /when I need support/, /how well and how much work gets done/, /work habits and procedures/, /daily routines/, /getting along with other people/,
      /work with you on what matters to either of us/, /treat you with respect and keep my commitments/, /bring my own questions and look for answers with you/,
      /share what I learn about the job/, /keep what you tell me confidential/, /let you learn from me/,
    ],
  },
  es: {
    letter: [
      /a menos que la ley lo exija/, /abuso de un menor o de cualquier otra persona/, /amenaza de suicidio/, /admite un delito grave \(en inglés, “felony”\)/,
      /a nadie se le pide cuentas: ni a la persona mentora, ni a la persona aprendiz, ni a quienes dirigen el programa/,
    ],
    mentor: [
      /darle tiempo y estar presente/, /darle apoyo en las áreas marcadas/, /la calidad y la cantidad del trabajo/, /hábitos y procedimientos de trabajo/, /rutinas diarias/, /trato con otras personas/,
      /trabajar con usted en lo que le importe a cualquiera del dúo/, /tratarle con respeto y cumplir mis compromisos/, /plantear sus propias preguntas, y no solo darle respuestas/,
      /compartir lo que sé del trabajo y mostrarle/, /guardar en confianza lo que me cuente/, /aprender también de usted/,
    ],
    mentee: [
      /darle tiempo y estar presente/, /cuándo necesito apoyo/, /la calidad y la cantidad del trabajo/, /hábitos y procedimientos de trabajo/, /rutinas diarias/, /trato con otras personas/,
      /trabajar con usted en lo que le importe a cualquiera del dúo/, /tratarle con respeto y cumplir mis compromisos/, /traer mis propias preguntas y buscar respuestas con usted/,
      /compartir lo que aprendo del trabajo/, /guardar en confianza lo que me cuente/, /que usted también aprenda de mí/,
    ],
  },
} as const

const catalogues: readonly PaperWords[] = [
  { language: 'en', letter: letterEn, schedule: scheduleEn },
  { language: 'es', letter: letterEs, schedule: scheduleEs },
]

test.each(catalogues)('in $language, whatever a pair writes, each promise stands in the paper it belongs to', (words) => {
  fc.assert(
    fc.property(letterFacts, (facts) => {
      const { papers } = letterWording(words, facts)
      const texts = papers.map(({ lead, sections }) => [...lead, ...sections.flatMap((section) => section.lines.map(({ text }) => text))].join('\n'))
      expect(texts).toHaveLength(3)
      const { letter, mentor, mentee } = promised[words.language]
      const missing = [letter, mentor, mentee].flatMap((each, index) => each.filter((promise) => !promise.test(texts[index] ?? '')))
      expect(missing).toEqual([])
    }),
    { numRuns: 30 },
  )
})
