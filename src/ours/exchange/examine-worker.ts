// Looks updates over away from the page: whatever they do here, the page goes on. One at a time; see examine-apart.ts.
import { type Examination, examineUpdate } from './examine.ts'

addEventListener('message', ({ data }: MessageEvent<Examination>) => {
  postMessage(examineUpdate(data))
})
