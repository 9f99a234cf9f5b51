import { describe, expect, it } from 'vitest'
import { diffWords } from './words'

const told = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('')

describe('the difference of two texts', () => {
  it('is none between equal ones', () => {
    expect(diffWords('Hei Timo!', 'Hei Timo!')).toEqual([{ kind: 'same', text: 'Hei Timo!' }])
    expect(diffWords('', '')).toEqual([])
  })

  it('names the word that was exchanged, put in or left out', () => {
    expect(told('Kokeile 225 astetta.', 'Kokeile 200 astetta.')).toBe('Kokeile [-225-][+200+] astetta.')
    expect(told('Hei Timo!', 'Hei hyvä Timo!')).toBe('Hei [+hyvä +]Timo!')
    expect(told('Hei hyvä Timo!', 'Hei Timo!')).toBe('Hei [-hyvä -]Timo!')
  })

  it('does not split words of any language', () => {
    expect(told('leipä', 'leivät')).toBe('[-leipä-][+leivät+]')
    expect(told('Ängsö å', 'Ängsö ö')).toBe('Ängsö [-å-][+ö+]')
  })

  it('tells an exchanged phrase as one, not word by word', () => {
    expect(told('Uunien lämmöt vaihtelevat. Hyvää!', 'Meidän reseptissä oli virhe. Hyvää!')).toBe(
      '[-Uunien lämmöt vaihtelevat-][+Meidän reseptissä oli virhe+]. Hyvää!',
    )
  })

  it('keeps paragraphs apart', () => {
    expect(told('a b\n\nc d', 'x b\n\ny d')).toBe('[-a-][+x+] b\n\n[-c-][+y+] d')
  })

  it('always gives both texts back', () => {
    // a small generator with a seed, so that what fails can be found again
    let seed = 7
    const next = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % n
    }
    const WORDS = ['a', 'bb', 'leipä', ' ', ' ', '.', '\n', 'ja', '!', 'ö']
    const text = () => Array.from({ length: next(40) }, () => WORDS[next(WORDS.length)]).join('')
    for (let n = 0; n < 500; n++) {
      const [before, after] = [text(), text()]
      const pieces = diffWords(before, after)
      const of = (kind: string) =>
        pieces
          .filter((piece) => piece.kind === 'same' || piece.kind === kind)
          .map((piece) => piece.text)
          .join('')
      expect(of('removed'), `seed 7, round ${n}`).toBe(before)
      expect(of('added'), `seed 7, round ${n}`).toBe(after)
    }
  })

  it('does not hang on two long texts that have nothing in common', () => {
    const long = (letter: string) => `${letter} `.repeat(4000)
    expect(diffWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added', 'same'])
  })
})
