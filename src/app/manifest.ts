// The web app manifest: how Pairbook looks on a home screen. Colours are those of tokens.css.
// The build checks its shape where it is handed to the service worker plugin (vite.config.ts).
export const appManifest = {
  // Resolved against the origin, not the folder, so './' would clash with every other app on a shared host.
  id: 'pairbook',
  name: 'Pairbook',
  short_name: 'Pairbook',
  description: 'A private, offline book for two school support workers who mentor one another.',
  lang: 'en',
  dir: 'ltr' as const,
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  orientation: 'any' as const,
  theme_color: '#1d5a45',
  background_color: '#f6f7f3',
  categories: ['education', 'productivity'],
  icons: [
    { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: './icons/monochrome-512.png', sizes: '512x512', type: 'image/png', purpose: 'monochrome' },
  ],
  shortcuts: [
    {
      name: 'Write a reflection',
      short_name: 'Reflection',
      url: './#/journal/new',
      icons: [{ src: './icons/shortcut-reflection-96.png', sizes: '96x96', type: 'image/png' }],
    },
    {
      name: 'We met',
      short_name: 'We met',
      url: './#/met',
      icons: [{ src: './icons/shortcut-met-96.png', sizes: '96x96', type: 'image/png' }],
    },
  ],
}
