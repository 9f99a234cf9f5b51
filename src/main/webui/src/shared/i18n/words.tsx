import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { Language } from '../preferences'
import type { strings as first } from './en'
import type { strings as later } from './en/later'

/** A string, or its forms by Intl.PluralRules of {n}. */
export type Text = string | { one: string; other: string }
type All = typeof first & typeof later
export type Strings = { [M in keyof All]: Record<keyof All[M], Text> }
export type Key = { [M in keyof Strings & string]: `${M}.${keyof Strings[M] & string}` }[keyof Strings & string]
export type Values = Record<string, string | number | undefined>
export type Say = (key: Key, values?: Values) => string

function form(strings: Strings, language: Language, key: Key, values?: Values | Record<string, unknown>): string {
  const [module, name] = key.split('.') as [string, string]
  const text: Text = (strings as Record<string, Record<string, Text>>)[module]?.[name] ?? key
  if (typeof text === 'string') return text
  const n = Number(values?.n ?? 0)
  return new Intl.PluralRules(language).select(n) === 'one' ? text.one : text.other
}

export function speaker(strings: Strings, language: Language): Say {
  return (key, values) =>
    form(strings, language, key, values).replace(/\{(\w+)\}/g, (all, name) => String(values?.[name] ?? all))
}

interface Spoken {
  language: Language
  strings: Strings
  say: Say
}

const Current = createContext<Spoken | null>(null)

export function Words({ language, strings, children }: { language: Language; strings: Strings; children: ReactNode }) {
  return <Current value={{ language, strings, say: speaker(strings, language) }}>{children}</Current>
}

function useSpoken(): Spoken {
  const spoken = useContext(Current)
  if (!spoken) throw new Error('Words are missing above this component')
  return spoken
}

/** `const say = useSay(); say('queue.free')` */
export function useSay(): Say {
  return useSpoken().say
}

export function useLanguage(): Language {
  return useSpoken().language
}

/** The same with elements for values: `<Phrase of="queue.isAnswering" values={{ name: <Name of={member} /> }} />` */
export function Phrase({ of, values }: { of: Key; values: Record<string, ReactNode> }) {
  const { strings, language } = useSpoken()
  const parts = form(strings, language, of, values).split(/\{(\w+)\}/g)
  // the odd parts are the names between the braces; the order of a sentence never changes, so its index is its key
  return parts.map((part, index) => {
    const key = `${index}-${part}`
    return <Fragment key={key}>{index % 2 ? values[part] : part}</Fragment>
  })
}
