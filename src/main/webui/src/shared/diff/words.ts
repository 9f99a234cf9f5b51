/** What became of a text, word by word. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A word, the space between words, one mark. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu
const WORD = /[\p{L}\p{N}]/u
/** Beyond this the middle is told as exchanged whole: nobody reads a diff of two different novels. */
const MOST_STEPS = 4_000_000

export function diffWords(before: string, after: string): Piece[] {
  const old = before.match(TOKEN) ?? []
  const now = after.match(TOKEN) ?? []
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const rest = Math.min(old.length, now.length) - start
  while (end < rest && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const same = (tokens: string[]): Piece[] => [{ kind: 'same', text: tokens.join('') }]
  return tidy([...same(old.slice(0, start)), ...middle, ...same(old.slice(old.length - end))])
}

/** The longest run of words that both have, in their order. */
function compare(old: string[], now: string[]): Piece[] {
  if (old.length * now.length > MOST_STEPS) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: now.join('') },
    ]
  }
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push({ kind: 'same', text: old[i++]! })
      j++
    } else if (j >= now.length || (i < old.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)) {
      pieces.push({ kind: 'removed', text: old[i++]! })
    } else {
      pieces.push({ kind: 'added', text: now[j++]! })
    }
  }
  return pieces
}

/** People read changes by phrases: one small word kept between two exchanged ones is noise. */
function tidy(pieces: Piece[]): Piece[] {
  const runs: { removed: string; added: string; same: string }[] = []
  for (const { kind, text } of pieces) {
    const last = runs.at(-1)
    if (kind === 'same') {
      if (last && (last.same || !(last.removed || last.added))) last.same += text
      else if (last) last.same = text
      else runs.push({ removed: '', added: '', same: text })
    } else if (last && !last.same) last[kind] += text
    else runs.push({ removed: '', added: '', same: '', [kind]: text })
  }
  const joined: typeof runs = []
  for (const run of runs) {
    const last = joined.at(-1)
    const between = last?.same ?? ''
    if (last && (last.removed || last.added) && isNoise(between, last, run)) {
      last.removed += between + run.removed
      last.added += between + run.added
      last.same = run.same
    } else joined.push({ ...run })
  }
  return joined.flatMap(({ removed, added, same }) =>
    (
      [
        { kind: 'removed', text: removed },
        { kind: 'added', text: added },
        { kind: 'same', text: same },
      ] as const
    ).filter(({ text }) => text !== ''),
  )
}

type Run = { removed: string; added: string }

/** Only where both sides exchange something: a word put in beside a kept one stays a word put in. */
function isNoise(between: string, before: Run, after: Run): boolean {
  const words = (between.match(TOKEN) ?? []).filter((token) => WORD.test(token))
  if (/\n/u.test(between) || words.length > 1) return false
  const exchanged = (run: Run) => run.removed !== '' && run.added !== ''
  return words.length === 0 ? exchanged(before) || exchanged(after) : exchanged(before) && exchanged(after)
}
