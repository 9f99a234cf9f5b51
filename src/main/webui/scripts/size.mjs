// Weighs what a browser fetches before the first comment is on screen: all that index.html names and the strings of one
// language (the heaviest), gzipped. Fails over the budget of the interface brief.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMITS = { js: 150, css: 20 }
const dist = process.argv[2] ?? new URL('../dist/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const weigh = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
const kilo = (bytes) => (bytes / 1000).toFixed(1).padStart(7)
const kind = (file) => file.split('.').at(-1)

const page = readFileSync(join(dist, 'index.html'), 'utf8')
const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file)
const languages = Object.entries(manifest).filter(([name]) => /i18n\/\w+\/index\.ts$/.test(name))
const [heaviest] = languages.map(([, { file }]) => file).sort((a, b) => weigh(b) - weigh(a))
const first = [...named, heaviest]
const later = readdirSync(join(dist, 'assets'))
  .map((name) => `assets/${name}`)
  .filter((file) => kind(file) === 'js' && !first.includes(file))

const total = { js: 0, css: 0 }
for (const file of first) total[kind(file)] += weigh(file)

console.log('First load, gzip')
for (const file of first) console.log(`${kilo(weigh(file))} kB  ${file}`)
for (const one of ['js', 'css']) console.log(`${kilo(total[one])} kB  ${one} in all, of ${LIMITS[one]} kB`)
console.log('On demand, gzip')
for (const file of later) console.log(`${kilo(weigh(file))} kB  ${file}`)

const over = ['js', 'css'].filter((one) => total[one] > LIMITS[one] * 1000)
if (over.length || named.length < 3) {
  console.error(`Over the budget: ${over.join(', ')}`)
  process.exit(1)
}
