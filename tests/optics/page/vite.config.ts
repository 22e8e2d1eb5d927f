// The page of the optics journey, built as the app is.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: ['chrome111', 'safari16.4', 'firefox119'], modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
})
