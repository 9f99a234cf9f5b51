import './avatar.css'

const TINTS = ['#BFE0EE', '#F3D9A4', '#CDE6CF', '#E3D3F2', '#F4CDBF', '#C9D6F0']
const GREY = '#D5DADD'

export function initials(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .split(/\s+/)
    .filter(Boolean)
  const letters =
    words.length > 1 ? [words[0], words.at(-1)].map((word) => [...word!][0]) : [...(words[0] ?? '?')].slice(0, 2)
  return letters.join('').toUpperCase()
}

/** The tint helps the eye to find somebody again and says nothing else. */
function tint(of: string): string {
  let sum = 0
  for (const letter of of) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0
  return TINTS[sum % TINTS.length]!
}

interface Props {
  name: string
  id?: string
  size?: 20 | 22 | 28 | 32
  /** an author of the public is grey, a member has a tint */
  grey?: boolean
}

export function Avatar({ name, id = name, size = 22, grey = false }: Props) {
  const style = { '--size': `${size / 16}rem`, background: grey ? GREY : tint(id) }
  return (
    <span className="avatar" style={style as React.CSSProperties} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
