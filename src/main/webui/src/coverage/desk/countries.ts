import type { Language } from '../../shared/preferences'

/** Whose holidays the server knows; it refuses others by name. */
const CODES =
  'AD AE AL AM AR AT AU BA BE BG BM BO BR BY CA CH CL CO CR CU CY CZ DE DK EC EE EG ES FI FR GB GG GI GR HK HR HU IE IM IN IS IT JE JP KY KZ LI LT LU LV MC MD ME MK MT MX NG NI NL NO NZ PA PE PL PT PY RO RS RU SA SE SG SI SK SM TR UA US UY VE XK ZA'.split(
    ' ',
  )

/** Before all others: where the company's people are. */
const NEAR = ['FI', 'SE', 'EE', 'NO', 'DK', 'DE']

export function countriesIn(language: Language) {
  const names = new Intl.DisplayNames(language, { type: 'region' })
  const name = (code: string) => ({ code, name: names.of(code) ?? code })
  const rest = CODES.filter((code) => !NEAR.includes(code)).map(name)
  return {
    near: NEAR.map(name),
    far: rest.sort((a, b) => a.name.localeCompare(b.name, language)),
    nameOf: (code: string) => names.of(code) ?? code,
  }
}
