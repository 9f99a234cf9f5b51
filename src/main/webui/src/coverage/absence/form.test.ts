// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { bodyOf, type Form, isIllNow, isWhole } from './form'

const form: Form = {
  memberId: 'aino',
  kind: 'holiday',
  firstDay: '2026-12-21',
  lastDay: '2026-12-27',
  substitutes: ['sami'],
  note: ' ',
}
const times = { from: '13:00', until: '16:30' }

describe('an absence that is told', () => {
  it('is whole days in the zone of the desk, or to the minute there', () => {
    expect(bodyOf(form, 'Europe/Helsinki')).toEqual({
      memberId: 'aino',
      kind: 'holiday',
      substitutes: ['sami'],
      firstDay: '2026-12-21',
      lastDay: '2026-12-27',
      zone: 'Europe/Helsinki',
    })
    expect(bodyOf({ ...form, lastDay: form.firstDay, times }, 'Europe/Helsinki')).toMatchObject({
      from: '2026-12-21T11:00:00.000Z',
      until: '2026-12-21T14:30:00.000Z',
    })
  })

  it('is asked about only when it makes sense', () => {
    expect(isWhole(form)).toBe(true)
    expect(isWhole({ ...form, lastDay: '2026-12-20' })).toBe(false)
    expect(isWhole({ ...form, firstDay: '' })).toBe(false)
    expect(isWhole({ ...form, lastDay: form.firstDay, times: { from: '16:00', until: '13:00' } })).toBe(false)
    expect(isWhole({ ...form, times: { from: '16:00', until: '13:00' } })).toBe(true)
  })

  it('waits for nobody when somebody is ill now', () => {
    expect(isIllNow({ ...form, kind: 'ill' }, '2026-12-21')).toBe(true)
    expect(isIllNow({ ...form, kind: 'ill' }, '2026-12-20')).toBe(false)
    expect(isIllNow(form, '2026-12-21')).toBe(false)
  })
})
