// The papers as papers: title, lines, signature lines. On screen it is what one reads before signing; printed it is a
// form a school office knows.
import type { ReactNode } from 'react'
import paperStyles from '../../kit/paper.module.css'
import type { Paper } from '../../ours/letter/signed-letter.ts'
import { Lines } from './Lines.tsx'
import styles from './paper-view.module.css'

interface PaperViewProps {
  readonly papers: readonly Paper[]
  /** The language the papers are written in, which need not be the one on screen. */
  readonly language: string
  /** What stands at the foot of a paper. */
  readonly renderFoot?: (paper: Paper) => ReactNode
}

export const PaperView = ({ papers, language, renderFoot }: PaperViewProps) =>
  papers.map((paper) => (
    <article key={paper.name} className={`${paperStyles['paper']} ${styles['paper']}`} lang={language}>
      <h2 className={styles['title']}>{paper.title}</h2>
      <Lines lines={paper.lead.map((text) => ({ kind: 'text', text }))} />
      {paper.sections.map((section) => (
        <section key={section.heading} className={styles['section']}>
          {section.heading === '' ? null : <h3 className={styles['heading']}>{section.heading}</h3>}
          <Lines lines={section.lines} />
        </section>
      ))}
      {renderFoot?.(paper)}
    </article>
  ))
