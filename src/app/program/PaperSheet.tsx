// A record as a page: what the screen shows before it leaves and what the printer prints, like a form of a school office.
import { lazy, Suspense } from 'react'
import paperStyles from '../../kit/paper.module.css'
import type { Paper } from '../../program/paper.ts'
import { PaperPart } from './PaperPart.tsx'
import { PaperSignature } from './PaperSignature.tsx'
import styles from './paper-sheet.module.css'

// Drawing a code loads only with a page that has one.
const CodeMark = lazy(async () => ({ default: (await import('./CodeMark.tsx')).CodeMark }))

export const PaperSheet = ({ paper }: { readonly paper: Paper }) => (
  <article className={`${paperStyles['paper']} ${paperStyles['framed']} ${styles['sheet']}${paper.certificate === true ? ` ${styles['certificate']}` : ''}`} lang={paper.language} data-paper>
    <header className={styles['head']}>
      <h2 className={styles['title']}>{paper.title}</h2>
      {paper.subtitle === '' ? null : <p className={styles['subtitle']}>{paper.subtitle}</p>}
    </header>
    {paper.parts.map((part) => (
      <PaperPart key={`${part.type} ${part.heading}`} part={part} />
    ))}
    {paper.signatures.length === 0 ? null : (
      <div className={`${paperStyles['signatures']} ${styles['signatures']}`}>
        {paper.signatures.map((signature) => (
          <PaperSignature key={signature.label} signature={signature} />
        ))}
      </div>
    )}
    {paper.code === undefined ? null : (
      <Suspense>
        <CodeMark words={paper.code} />
      </Suspense>
    )}
    {paper.foot.map((line) => (
      <p key={line} className={styles['foot']}>
        {line}
      </p>
    ))}
  </article>
)
