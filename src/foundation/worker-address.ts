// Which scripts may become workers: the files of this very build, below the folder of index.html. An address made of
// somebody's words, or of another host, never does.
import { allowScript, trustedAddress } from './script-policy.ts'

/** Below the app's folder. The development server, which sends no content security policy, keeps them elsewhere. */
const builtScript = import.meta.env.DEV ? /^/ : /^assets\/[\w-]+\.js$/
const ownFolder = import.meta.env.DEV ? '/' : '.'

export const trustedWorkerAddress = ({ href }: URL): string => {
  const folder = new URL(ownFolder, document.baseURI).href
  if (href.startsWith(folder) && builtScript.test(href.slice(folder.length))) allowScript(href)
  return trustedAddress(href)
}
