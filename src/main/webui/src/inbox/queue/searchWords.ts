import type { Filter } from './filter'

const TERM = /(author|label):(?:"([^"]*)"|(\S+))/gi

const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value)

/** "leipä author:riikka label:toimitus" as a filter. */
export function parseSearch(text: string): Pick<Filter, 'q' | 'author' | 'labels'> {
  const found = { author: '', labels: [] as string[] }
  const q = text.replace(TERM, (_all, field: string, inQuotes?: string, plain?: string) => {
    const value = inQuotes ?? plain ?? ''
    if (field.toLowerCase() === 'author') found.author = value
    else found.labels.push(value)
    return ' '
  })
  return { q: q.replace(/\s+/g, ' ').trim(), ...found }
}

export function searchText({ q, author, labels }: Filter): string {
  return [q, author && `author:${quoted(author)}`, ...labels.map((label) => `label:${quoted(label)}`)]
    .filter(Boolean)
    .join(' ')
}
