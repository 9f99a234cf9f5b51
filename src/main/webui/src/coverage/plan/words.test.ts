// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { strings as en } from '../../shared/i18n/en/later'
import { strings as fi } from '../../shared/i18n/fi/later'
import { strings as sv } from '../../shared/i18n/sv/later'
import { type Strings, speaker } from '../../shared/i18n/words'
import type { Language } from '../../shared/preferences'
import { ZONE } from '../testing'
import { rowsOf } from './rows'
import { AINO, away, DATES, DESKS, EVE, JOONAS, MONDAY, shift, TUESDAY } from './testing'
import type { ProposedPlan } from './types'
import { cellWords, gapsWords, proposalWords } from './words'

const WORDS = { fi, sv, en }
const voice = (language: Language) => ({
  language,
  say: speaker(WORDS[language] as unknown as Strings, language),
  now: Date.parse('2026-11-26T12:00:00Z'),
})

const share = (member: typeof AINO, minutes: number) => ({
  member,
  minutes,
  shareMinutes: 600,
  evenings: 0,
  weekends: 0,
  holidays: 0,
  wishesGranted: 0,
  wishesAsked: 0,
})

const plan: ProposedPlan = {
  kind: 'evenest',
  sentence: '',
  feasible: false,
  gapMinutes: 240,
  wishesGranted: 10,
  wishesAsked: 11,
  farthestMinutes: 300,
  people: 2,
  shifts: [],
  gaps: [
    {
      deskId: 'arki',
      from: `${EVE}T08:00:00+02:00`,
      until: `${EVE}T12:00:00+02:00`,
      minutes: 240,
      cause: 'wishes',
      detail: 'Arki Thu 24 Dec 08:00–12:00: Aino wishes to be free',
    },
  ],
  rules: [
    { rule: 'right', level: 'hard', broken: 0, cost: 0, detail: 'Kept' },
    { rule: 'rest', level: 'hard', broken: 2, cost: 9, detail: 'Broken' },
    { rule: 'wishes', level: 'fairness', broken: 1, cost: 1, detail: '' },
  ],
  fairness: [share(AINO, 900), share(JOONAS, 300)],
}

describe('a proposal in words', () => {
  it.each([
    [
      'fi',
      'Kaikki lomat pitävät. Toiveista toteutuu 10/11. Kukaan ei poikkea osuudestaan yli 5 tuntia. ' +
        'Ei täyty: lepo vuorojen välillä (2). Aukko to 24.12. 8–12: kaikki, jotka voisivat, toivovat vapaata.',
    ],
    [
      'sv',
      'All ledighet håller. Uppfyllda önskemål: 10/11. Ingen avviker mer än 5 h från sin andel. ' +
        'Följs inte: vila mellan passen (2). Lucka tors 24.12 8–12: alla som kunde önskar ledigt.',
    ],
    [
      'en',
      'All leave holds. Wishes granted: 10/11. Nobody is more than 5 h from their own share. ' +
        'Not kept: rest between shifts (2). Gap Thu 24 Dec 8–12: whoever could wishes to be free.',
    ],
  ] as const)('is made from its figures in %s', (language, words) => {
    expect(proposalWords(voice(language), plan, ZONE).join(' ')).toBe(words)
  })

  it('with few people names who does most', () => {
    expect(proposalWords(voice('fi'), { ...plan, kind: 'fewestPeople', wishesAsked: 0 }, ZONE).slice(0, 2)).toEqual([
      'Kaikki lomat pitävät.',
      'Vuoroja tekee 2/2, eniten Aino: 15 t.',
    ])
  })

  it('says how many gaps and how long', () => {
    expect(gapsWords(voice('fi'), 0, 0)).toBe('Ei aukkoja')
    expect(gapsWords(voice('fi'), 1, 240)).toBe('1 aukko, 4 t')
    expect(gapsWords(voice('en'), 2, 390)).toBe('2 gaps, 6.5 h')
  })
})

it('a cell tells the ear all that it shows the eye', () => {
  const held = [shift('aino', MONDAY, '08:00', '13:00')]
  const wishes = [{ memberId: 'aino', date: MONDAY }]
  const absences = [away(AINO, TUESDAY, TUESDAY)]
  const [row] = rowsOf({ people: [AINO], held, dates: DATES, desks: DESKS, absences, wishes })
  const told = (n: number, locks: string[] = []) => cellWords(voice('fi'), row!.cells[n]!, DESKS, locks)
  expect(told(0, [held[0]!.key])).toBe('maanantai 21. joulukuuta: aamu 8–13, lukittu, toivoi vapaata')
  expect(told(1)).toBe('tiistai 22. joulukuuta: loma 22.12.')
  expect(told(2)).toBe('keskiviikko 23. joulukuuta: kiinni')
  expect(told(3)).toBe('torstai 24. joulukuuta: vapaa')
})
