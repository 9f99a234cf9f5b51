import { Fragment } from 'react'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Text with what was searched for marked. Comments are text and nothing else. */
export function Marked({ text, q }: { text: string; q: string }) {
  const words = q.split(/\s+/).filter((word) => word.length > 1)
  if (words.length === 0) return text
  const parts = text.split(new RegExp(`(${words.map(escaped).join('|')})`, 'gi'))
  return parts.map((part, index) => {
    const key = `${index}-${part}`
    return index % 2 ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>
  })
}
