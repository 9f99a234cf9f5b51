// @vitest-environment node

import { expect, it } from 'vitest'
import { laterChoices } from './times'

const names = (at: Date) => laterChoices(at).map(({ name }) => name.replace('queue.later', ''))

it('offers only afternoons and Mondays that are still ahead and not tomorrow', () => {
  expect(names(new Date(2026, 10, 24, 10, 42))).toEqual(['Hour', 'Afternoon', 'Tomorrow', 'Monday', 'Week'])
  expect(names(new Date(2026, 10, 24, 15))).toEqual(['Hour', 'Tomorrow', 'Monday', 'Week'])
  expect(names(new Date(2026, 10, 29, 15))).toEqual(['Hour', 'Tomorrow', 'Week'])
})

it('comes back at nine in the morning', () => {
  const monday = laterChoices(new Date(2026, 10, 24, 10, 42)).find(({ name }) => name === 'queue.laterMonday')
  expect(monday?.until).toEqual(new Date(2026, 10, 30, 9))
})
