// The browser's Worker for scripts of this app only. Import it under the name Worker: the build finds a worker's file by
// the words `new Worker(new URL('./its-file.ts', import.meta.url), { type: 'module' })`.
import { trustedWorkerAddress } from './worker-address.ts'

export class OurWorker extends Worker {
  constructor(address: URL, options: WorkerOptions) {
    super(trustedWorkerAddress(address), options)
  }
}
