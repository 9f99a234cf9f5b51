import type { LengthRule, Unit } from './rule'

export type Level = 'calm' | 'near' | 'full' | 'over'

export interface Count {
  readonly used: number
  readonly limit: number
  /** Negative when over. */
  readonly left: number
  readonly level: Level
  /** Where the surplus begins in the text, or -1. */
  readonly surplusAt: number
}

const LINK = /https?:\/\/\S+/gu
const FAR_MENTION = /@\w+@[\w.-]+\w/gu
const NEAR = 0.9
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const encoder = new TextEncoder()

export function count(text: string, rule: LengthRule): Count {
  const main = measure(text, rule.limit, (grapheme) => cost(grapheme, rule.unit), rule)
  if (!rule.byteLimit) return main
  const bytes = measure(text, rule.byteLimit, byteLength)
  const bytesRunOutFirst = bytes.level !== 'calm' && bytes.used / bytes.limit > main.used / main.limit
  return bytesRunOutFirst ? bytes : main
}

function measure(text: string, limit: number, costOf: (piece: string) => number, rule?: LengthRule): Count {
  let used = 0
  let surplusAt = -1
  const spend = (at: number, amount: number) => {
    used += amount
    if (used > limit && surplusAt < 0) surplusAt = at
  }
  for (const piece of pieces(text, rule)) {
    if (piece.cost !== undefined) spend(piece.at, piece.cost)
    else for (const { segment, index } of segmenter.segment(piece.text)) spend(piece.at + index, costOf(segment))
  }
  return { used, limit, left: limit - used, level: level(used, limit), surplusAt }
}

interface Piece {
  readonly at: number
  readonly text: string
  readonly cost?: number
}

/** Cuts the text at links and far mentions, which some networks count at a fixed cost. */
function pieces(text: string, rule?: LengthRule): Piece[] {
  const fixed: Piece[] = []
  if (rule?.linkCost) {
    for (const link of text.matchAll(LINK)) fixed.push({ at: link.index, text: link[0], cost: rule.linkCost })
  }
  if (rule?.shortMentions) {
    for (const mention of text.matchAll(FAR_MENTION)) {
      fixed.push({ at: mention.index, text: mention[0], cost: mention[0].indexOf('@', 1) })
    }
  }
  if (fixed.length === 0) return [{ at: 0, text }]
  fixed.sort((a, b) => a.at - b.at)
  return withRests(text, fixed)
}

function withRests(text: string, fixed: Piece[]): Piece[] {
  const all: Piece[] = []
  let at = 0
  for (const piece of fixed) {
    if (piece.at < at) continue
    if (piece.at > at) all.push({ at, text: text.slice(at, piece.at) })
    all.push(piece)
    at = piece.at + piece.text.length
  }
  if (at < text.length) all.push({ at, text: text.slice(at) })
  return all
}

function cost(grapheme: string, unit: Unit): number {
  switch (unit) {
    case 'bytes':
      return byteLength(grapheme)
    case 'graphemes':
      return 1
    case 'weighted':
      return weight(grapheme)
    case 'characters':
      // as Facebook, Instagram and YouTube count: UTF-16 units
      return grapheme.length
  }
}

function byteLength(text: string): number {
  return encoder.encode(text).length
}

/** X: Latin text costs 1 a letter; emoji, whatever they are made of, and other scripts cost 2. */
function weight(grapheme: string): number {
  const codes = Array.from(grapheme.normalize('NFC'), (letter) => letter.codePointAt(0) ?? 0)
  if (codes.some((code) => code >= 0x1f000 || code === 0x200d || code === 0xfe0f)) return 2
  return codes.reduce((sum, code) => sum + (isLight(code) ? 1 : 2), 0)
}

function isLight(code: number): boolean {
  return code <= 0x10ff || isIn(code, 0x2000, 0x200d) || isIn(code, 0x2010, 0x201f) || isIn(code, 0x2032, 0x2037)
}

function isIn(code: number, from: number, to: number): boolean {
  return code >= from && code <= to
}

function level(used: number, limit: number): Level {
  if (used > limit) return 'over'
  if (used === limit) return 'full'
  return used >= limit * NEAR ? 'near' : 'calm'
}
