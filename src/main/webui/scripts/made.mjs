// Says whether dist was made of what is here now, so that a package takes what was checked and builds nothing twice.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const here = new URL('..', import.meta.url).pathname
const made = statSync(join(here, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
const sources = ['src', 'public', '.']
  .flatMap((folder) => readdirSync(join(here, folder), { recursive: folder !== '.' }).map((name) => join(folder, name)))
  .map((name) => statSync(join(here, name)))
  .filter((found) => found.isFile())

process.exit(sources.every((source) => source.mtimeMs < made) ? 0 : 1)
