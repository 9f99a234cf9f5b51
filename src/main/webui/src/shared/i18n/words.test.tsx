import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { strings as en } from './en'
import { strings as enLater } from './en/later'
import { strings as fi } from './fi'
import { strings as fiLater } from './fi/later'
import { strings as sv } from './sv'
import { strings as svLater } from './sv/later'
import { Phrase, type Strings, speaker, type Text, Words } from './words'

const all = {
  en: { ...en, ...enLater } as Strings,
  fi: { ...fi, ...fiLater } as Strings,
  sv: { ...sv, ...svLater } as Strings,
}

const forms = (text: Text) => (typeof text === 'string' ? [text] : [text.one, text.other])
const values = (text: Text) => [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join()

const keys = Object.entries(all.en).flatMap(([module, texts]) =>
  Object.keys(texts).map((name): [keyof Strings, string] => [module as keyof Strings, name]),
)
const text = (language: 'en' | 'fi' | 'sv', module: keyof Strings, name: string) =>
  (all[language][module] as Record<string, Text>)[name]!

describe.each(['fi', 'sv'] as const)('%s', (language) => {
  it('says everything that English says, with the same values, and nothing else', () => {
    for (const [module, name] of keys) {
      const here = text(language, module, name)
      expect(here, `${module}.${name}`).toBeDefined()
      expect(values(here), `${module}.${name}`).toBe(values(text('en', module, name)))
    }
    for (const module of Object.keys(all.en) as (keyof Strings)[]) {
      expect(Object.keys(all[language][module]).sort()).toEqual(Object.keys(all.en[module]).sort())
    }
  })

  it('never inflects a name by code', () => {
    for (const [module, name] of keys) {
      for (const form of forms(text(language, module, name))) expect(form).not.toMatch(/\{(name|deputy)\}:?\p{L}/u)
    }
  })
})

describe('voice', () => {
  it.each(['en', 'fi', 'sv'] as const)('does not shout in %s', (language) => {
    for (const [module, name] of keys) {
      for (const form of forms(text(language, module, name))) expect(form).not.toMatch(/!/)
    }
  })

  it('speaks the binding strings', () => {
    const say = speaker(all.fi, 'fi')
    expect(say('queue.newShow', { n: 2 })).toBe('2 uutta, näytä')
    expect(say('queue.isAnswering', { name: 'Joonas' })).toBe('Joonas vastaa nyt')
    expect(say('queue.why', { score: 87 })).toBe('Miksi 87?')
    expect(speaker(all.sv, 'sv')('queue.backAt', { time: 'kl. 13' })).toBe('Tillbaka kl. 13')
    expect(speaker(all.en, 'en')('queue.minLeft', { n: 14 })).toBe('14 min left')
  })

  it('chooses the form of a number', () => {
    const say = speaker(all.fi, 'fi')
    expect(say('queue.newComments', { n: 1 })).toBe('1 uusi kommentti')
    expect(say('queue.newComments', { n: 2 })).toBe('2 uutta kommenttia')
  })

  it('sets elements into a sentence', () => {
    render(
      <Words language="sv" strings={all.sv}>
        <p>
          <Phrase of="queue.isAnswering" values={{ name: <bdi>Joonas</bdi> }} />
        </p>
      </Words>,
    )
    expect(screen.getByText('Joonas').tagName).toBe('BDI')
    expect(document.body.textContent).toBe('Joonas svarar nu')
  })
})
