// A book that did not open: what happened, that nothing was changed, what to do.
import type { StoreFailure } from '../../mine/store.ts'
import type { OpenBookFailure } from '../../ours/store.ts'

export const BookFailureScreen = ({ failure }: { readonly failure: OpenBookFailure | StoreFailure }) => (
  <main id="content">{failure.type}</main>
)
