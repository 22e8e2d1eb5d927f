// Above a form: what was changed elsewhere while somebody typed here. Loads only when there is such a thing.
import { lazy, Suspense } from 'react'
import type { Draft } from './use-draft.ts'

const MeanwhileNotice = lazy(async () => ({ default: (await import('./MeanwhileNotice.tsx')).MeanwhileNotice }))

export const Meanwhile = ({ draft }: { readonly draft: Draft }) =>
  draft.meanwhile.fields.length === 0 ? null : (
    <Suspense fallback={null}>
      <MeanwhileNotice draft={draft} />
    </Suspense>
  )
