// @vitest-environment node

import { describe, expect, it } from 'vitest'
import { cell, csv } from './csv'

describe('a file for table programs', () => {
  it('never holds a formula that somebody else wrote', () => {
    for (const first of ['=', '+', '-', '@', '\t']) expect(cell(`${first}HYPERLINK(A1)`)).toBe(`'${first}HYPERLINK(A1)`)
    expect(cell('\r=1')).toBe('"\'\r=1"')
    expect(cell('=1+1,"x"')).toBe('"\'=1+1,""x"""')
  })

  it('leaves alone what only holds such letters', () => {
    expect(cell('a=b')).toBe('a=b')
    expect(cell('klo 16-20')).toBe('klo 16-20')
    expect(cell(undefined)).toBe('')
  })

  it('keeps commas, quotes and lines within their cell', () => {
    expect(
      csv([
        ['a', 'b'],
        ['yksi, kaksi', 'hän sanoi "ei"\nja lähti'],
      ]),
    ).toBe('\uFEFFa,b\r\n"yksi, kaksi","hän sanoi ""ei""\nja lähti"\r\n')
  })
})
