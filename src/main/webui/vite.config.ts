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

const OTHER_LANGUAGE = /react-aria[^/]*\/dist\/.*intl\/[\w-]+\/(?!en-US|fi-FI|sv-SE)[a-z]{2}-[A-Z]{2}\.m?js$/
const SPOKEN_TWICE =
  /react-aria\/dist\/private\/grid\/(useGridSelectionAnnouncement|useHighlightSelectionDescription)\.mjs$/

/**
 * React Aria speaks some thirty languages where Majakka needs three, and announces selections by a live region of its
 * own where the frame has one and the bulk bar says what is selected.
 */
function leanReactAria(): Plugin {
  return {
    name: 'majakka-lean-react-aria',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      if (OTHER_LANGUAGE.test(id)) return 'export default {}'
      const silent = SPOKEN_TWICE.exec(id)?.[1]
      return silent ? `export function ${silent}() { return {} }` : null
    },
  }
}

export default defineConfig({
  plugins: [react(), leanReactAria(), preloadFont()],
  server: { proxy: toBackend },
  build: {
    // light-dark() and :has() are native from these versions on
    target: ['chrome123', 'firefox121', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    manifest: true,
    // the page loads nothing but its own files
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // what the first page needs comes in one file: it packs better than many small ones
      output: { codeSplitting: { groups: [{ name: 'first', test: /src\/main\.tsx$/ }] } },
    },
  },
})
