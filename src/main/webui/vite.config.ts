import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const backend = process.env.MAJAKKA_BACKEND ?? 'http://localhost:8080'
const toBackend = Object.fromEntries(['/api', '/login', '/logout', '/q/'].map((path) => [path, { target: backend }]))

/** The first text is drawn in the right face: the latin file is fetched beside the script, not after the style sheet. */
function preloadFont(): Plugin {
  return {
    name: 'majakka-preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((name) => /latin-wght-normal.*\.woff2$/.test(name))
        if (!font) return []
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: 'anonymous' }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      },
    },
  }
}

export default defineConfig({
  plugins: [react(), preloadFont()],
  server: { proxy: toBackend },
  build: {
    // light-dark() and :has() are native from these versions on
    target: ['chrome123', 'firefox121', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    manifest: true,
    // the page loads nothing but its own files
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
