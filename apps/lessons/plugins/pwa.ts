import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Installable, and all of it at hand offline after the first visit. A new version waits until the reader takes it. */
export function pwa(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'Groundswell',
      short_name: 'Groundswell',
      description: 'Short lessons on social media that you play with your hands.',
      display: 'standalone',
      start_url: '.',
      background_color: '#fcfaf7',
      theme_color: '#ffb81c',
      icons: [
        { src: 'mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      // Every address opens with the bare page: the drawn ones show what a first visitor sees.
      globPatterns: ['**/*.{js,css,woff2,svg,png}', '404.html'],
      // Embeds are read on other sites; a reader of lessons need not carry them.
      globIgnores: ['embed.js', 'embed/**'],
      navigateFallback: '404.html',
      navigateFallbackDenylist: [/\/o?embed\//],
      cleanupOutdatedCaches: true,
      // The first visit, too, goes on offline, as soon as everything has been fetched.
      clientsClaim: true,
    },
  });
}
