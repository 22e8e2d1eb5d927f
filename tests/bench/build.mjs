// Builds the three things the bench serves: the app as it ships, the page that fills a book, and the floor page.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { buildInto } from '../budgets.mjs'

const here = import.meta.dirname

/** @param {string} out the folder to build into; gets `app/`, `seed/` and `floor/` */
export const buildAll = async (out) => {
  const folders = { app: join(out, 'app'), seed: join(out, 'seed'), floor: join(out, 'floor') }
  buildInto(folders.app)
  const common = /** @type {const} */ ({ configFile: false, base: './', logLevel: 'warn' })
  await build({
    ...common,
    root: join(here, 'seed'),
    build: { outDir: folders.seed, emptyOutDir: true, target: 'esnext', rolldownOptions: { input: [join(here, 'seed/index.html'), join(here, 'seed/scan.html')] } },
  })
  await build({
    ...common,
    root: join(here, 'floor'),
    build: { outDir: folders.floor, emptyOutDir: true, modulePreload: { polyfill: false } },
    plugins: [react(), VitePWA({ injectRegister: null, manifest: false, workbox: { inlineWorkboxRuntime: true, clientsClaim: true, skipWaiting: true } })],
  })
  return folders
}
