// Exactly what leaves: the page as it prints, or the file letter for letter.
import type { HandedOver, LeavingForm } from '../../program/handed-over.ts'
import { formatBytes } from '../../words/format.ts'
import { useLanguage, useWords } from '../session/use-words.ts'
import { PaperSheet } from './PaperSheet.tsx'
import styles from './hand-over.module.css'

export const Preview = ({ handed, form }: { readonly handed: HandedOver; readonly form: LeavingForm }) => {
  const words = useWords('program').hand
  const language = useLanguage()
  const leaving = handed.leaving[form]
  if (leaving === undefined) return null
  return (
    <section className={styles['preview']} aria-label={words.previewTitle}>
      <h2 className={`${styles['cardTitle']} ${styles['screenOnly']}`}>{words.previewTitle}</h2>
      {form === 'page' ? (
        <PaperSheet paper={handed.paper} />
      ) : (
        <>
          <p className={styles['small']}>{words.exactly(leaving.name, formatBytes(language, new TextEncoder().encode(leaving.text).length))}</p>
          <pre className={styles['exact']} data-exactly={form} dir="auto">
            {leaving.text}
          </pre>
        </>
      )}
    </section>
  )
}
