// @vitest-environment node

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/shared/tokens.css', 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

type Theme = 'light' | 'dark'

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string, theme: Theme): number {
  const [x, y] = [a, b].map((name) => luminance(tokens.get(name)![theme])).sort((p, q) => q - p)
  return (x! + 0.05) / (y! + 0.05)
}

const GROUNDS = ['canvas', 'surface', 'sunken', 'raised']
const SOFT = ['sea-soft', 'ok-soft', 'warn-soft', 'danger-soft', 'held-soft', 'lamp-soft']
const STATUS = ['sea', 'ok', 'warn', 'danger', 'held']

const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => [...GROUNDS, ...SOFT].map((on): [string, string] => [ink, on])),
  ...STATUS.flatMap((name) => [...GROUNDS, `${name}-soft`].map((on): [string, string] => [name, on])),
  ['danger', 'sea-soft'],
  ['warn', 'sea-soft'],
  ['on-sea', 'sea'],
  ['on-sea', 'sea-strong'],
  ['on-lamp', 'lamp'],
  ...['rail-ink', 'rail-ink-2'].flatMap((ink) => ['rail', 'rail-sel'].map((on): [string, string] => [ink, on])),
]

const UI: [string, string][] = [
  ...['line-strong', 'focus', 'lamp-line'].flatMap((line) => GROUNDS.map((on): [string, string] => [line, on])),
  ['focus', 'sea-soft'],
  ['lamp-line', 'lamp-soft'],
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT)('%s is read on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(UI)('%s is seen on %s', (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3)
  })
})
