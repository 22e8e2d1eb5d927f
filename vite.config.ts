// How the app is built, served and tested. One file on purpose: the top level stays short.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { VitePWA } from 'vite-plugin-pwa'
import { chromiumArgs, findChromium } from './tests/chromium.mjs'
import { contentSecurityPolicy, contentSecurityPolicyForMeta } from './src/app/content-security-policy.ts'
import { chunkGroups } from './tests/packaging/chunk-groups.ts'
import { firstScript } from './tests/packaging/first-script.ts'
import { iconsApart } from './tests/packaging/icons-apart.ts'
import { sharedWorker } from './tests/packaging/shared-worker.ts'
import { shellWelcome } from './tests/packaging/shell-welcome.ts'
import { LongestFirst } from './tests/journeys/longest-first.ts'
import { appManifest } from './src/app/manifest.ts'

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), microphone=()',
}

/** Rules about days and times hold wherever the phone believes to be: also where clocks move by half an hour, or west of the date line. */
const phoneZones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']

const testTimeouts = { testTimeout: 30_000, hookTimeout: 120_000 }

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { readonly version: string }

export default defineConfig({
  // Relative, so the build works from any static host at any base path.
  base: './',
  // Its own entry is the one for browsers from before 2016, larger and in every first script.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  // A class's name stands in its styles and in every script that wears it.
  css: { modules: { generateScopedName: (name, file) => `_${createHash('sha256').update(`${name} ${relative(import.meta.dirname, file)}`).digest('base64url').replaceAll('-', '_').slice(0, 5)}` } },
  define: { 'import.meta.env.PAIRBOOK_VERSION': JSON.stringify(version) },
  plugins: [
    react(),
    iconsApart(),
    sharedWorker(),
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: (html) =>
        html.replace(
          '<!-- content-security-policy -->',
          `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicyForMeta}" />`,
        ),
    },
    {
      // Pages load their styles when they open, so whichever file comes first must declare the order of the layers.
      name: 'layer-order',
      enforce: 'pre',
      transform: {
        filter: { id: /\.module\.css$/ },
        handler: (code) => `@layer tokens, base, kit, app;\n${code}`,
      },
    },
    {
      // `npm start` says where the app is in one plain sentence, whichever port was free.
      name: 'say-the-address',
      configurePreviewServer: ({ httpServer }) => {
        if (process.env['npm_lifecycle_event'] !== 'start') return
        httpServer.once('listening', () => {
          const address = httpServer.address()
          if (address === null || typeof address === 'string') return
          console.log(`Pairbook is open at http://${address.address}:${address.port}/ (stop it with Ctrl+C).`)
        })
      },
    },
    shellWelcome(),
    firstScript(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: appManifest,
      // The globs below already list the icons; the plugin lists its own manifest.
      includeAssets: [],
      includeManifestIcons: false,
      workbox: {
        // The icons the page links; the others are asked for by a phone that installs the app, which is online then.
        globPatterns: ['**/*.{html,js,css,woff2,json}', 'icons/{favicon.svg,icon-192.png,apple-touch-icon-180.png}'],
        // Trusted Types would refuse importScripts() in the worker, so the runtime is inlined.
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        navigateFallback: 'index.html',
        clientsClaim: true,
        skipWaiting: false,
        sourcemap: false,
      },
    }),
  ],
  build: {
    // The oldest with String.prototype.toWellFormed and Array.prototype.findLast.
    target: ['chrome111', 'safari16.4', 'firefox119'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunkGroups },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, headers: securityHeaders },
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/journeys/**', 'tests/architecture/**', 'tests/bench/**'],
          setupFiles: ['tests/unit-setup.ts'],
          ...testTimeouts,
        },
      },
      ...phoneZones.map((zone) => ({
        extends: true as const,
        test: {
          name: `zones ${zone}`,
          environment: 'node' as const,
          env: { TZ: zone },
          include: ['tests/foundation/day.test.ts', 'tests/words/format.test.ts', 'tests/ours/schedule/**/*.test.ts', 'tests/app/today/card-for-now.test.ts'],
          setupFiles: ['tests/unit-setup.ts', 'tests/zone-setup.ts'],
        },
      })),
      {
        extends: true,
        test: {
          name: 'architecture',
          environment: 'node',
          include: ['tests/architecture/**/*.test.ts'],
          ...testTimeouts,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Named one by one, because finding them while tests run reloads the page under a running test.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'dexie',
            'dexie-react-hooks',
            'yjs',
            'y-indexeddb',
            'lib0/indexeddb',
            'valibot',
            'zustand',
            'wouter',
            'wouter/use-hash-location',
            'regexparam',
            'lucide-react',
            'canonicalize',
            '@noble/ciphers/chacha.js',
            '@noble/curves/ed25519.js',
            '@noble/hashes/hkdf.js',
            '@noble/hashes/sha2.js',
            'signature_pad',
            'workbox-window',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          ...testTimeouts,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '', args: [...chromiumArgs] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/serve-build.ts'],
          ...testTimeouts,
          testTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
