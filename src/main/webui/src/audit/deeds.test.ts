// @vitest-environment node

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { trail as en } from '../shared/i18n/en/trail'
import { trail as fi } from '../shared/i18n/fi/trail'
import { trail as sv } from '../shared/i18n/sv/trail'
import { DEEDS, deedKey, GROUPS } from './deeds'

const SERVER = new URL('../../../java/fi/majakka/', import.meta.url).pathname

/** Live only: they come after this one in their list and are not kept, see `audited()` there. */
const NOT_KEPT = 'THREAD_GREW'

/** What the server can write, read from where it names it. */
function written(): string[] {
  const sources = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java'))
    .map((file) => readFileSync(join(SERVER, file), 'utf8'))
    .filter((source) => /implements Change\b/u.test(source))
  return sources.flatMap((source) => {
    const what = /String what\(\) \{\s*return ([^;]+);/u.exec(source)?.[1] ?? ''
    const words = [...what.matchAll(/"([a-z-]+)"/gu)].map(([, word]) => word!)
    if (/boolean audited\(\) \{\s*return false;/u.test(source)) return []
    if (!what.includes('kind.name()')) return words
    // what is said about a kind may hold braces too
    const kinds = /enum Kind \{([^}]+)\}/u.exec(source.replaceAll(/\/\*.*?\*\//gsu, ''))?.[1] ?? ''
    const names = [...kinds.matchAll(/\b[A-Z_]{3,}\b/gu)].map(([name]) => name)
    const kept = source.includes('audited()') ? names.slice(0, names.indexOf(NOT_KEPT)) : names
    return kept.map((name) => (words[0] ?? '') + name.toLowerCase().replaceAll('_', '-'))
  })
}

describe('the sentences of the trail', () => {
  it('are there for everything that the server writes', () => {
    const all = written()
    expect(all.length).toBeGreaterThan(85)
    expect(all.filter((what) => !deedKey(what))).toEqual([])
  })

  it('name nothing that is never written', () => {
    const all = new Set(written())
    expect(GROUPS.flatMap((group): readonly string[] => DEEDS[group]).filter((what) => !all.has(what))).toEqual([])
  })

  it('are there in three languages', () => {
    for (const strings of [en, fi, sv] as Record<string, unknown>[])
      for (const group of GROUPS) for (const what of DEEDS[group]) expect(strings[what], what).toBeTruthy()
  })

  it('are not made up for what a newer server writes', () => {
    expect(deedKey('reply-sung')).toBeUndefined()
  })

  it('tell a comment that somebody deleted from one that was gone', () => {
    expect(deedKey('comment-deleted', true)).toBe('trail.comment-deleted')
    expect(deedKey('comment-deleted', false)).toBe('trail.gone')
  })
})
