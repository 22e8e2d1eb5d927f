// A record as a page: what the screen shows before it leaves and what the printer prints, like a form of a school office.
import { lazy, Suspense } from 'react'
import type { Paper } from '../../program/paper.ts'
import { PaperPart } from './PaperPart.tsx'
import { PaperSignature } from './PaperSignature.tsx'
import styles from './paper-sheet.module.css'

// Drawing a code loads only with a page that has one.
const CodeMark = lazy(async () => ({ default: (await import('./CodeMark.tsx')).CodeMark }))

export const PaperSheet = ({ paper }: { readonly paper: Paper }) => (
  <article className={paper.certificate === true ? `${styles['sheet']} ${styles['certificate']}` : styles['sheet']} lang={paper.language} data-paper>
    <header className={styles['head']}>
      <h2 className={styles['title']}>{paper.title}</h2>
      {paper.subtitle === '' ? null : <p className={styles['subtitle']}>{paper.subtitle}</p>}
    </header>
    {paper.parts.map((part) => (
      <PaperPart key={`${part.type} ${part.heading}`} part={part} />
    ))}
    {paper.signatures.length === 0 ? null : (
      <div className={styles['signatures']}>
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
