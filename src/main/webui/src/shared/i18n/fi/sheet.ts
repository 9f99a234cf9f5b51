import type { sheet as english } from '../en/sheet'
import type { Text } from '../words'

export const sheet: Record<keyof typeof english, Text> = {
  title: 'Hätäohje',
  print: 'Tulosta',
  back: 'Takaisin',
  printed: 'Tilanne {time}',
  who: 'Kuka päättää',
  owners: 'Omistajat',
  deputies: 'Sijaiset',
  none: 'ei ketään',
  key: 'Kun heitä ei tavoiteta: hätäavain',
  where: 'Majakka: Valtuudet, Sijainen ja hätäavain',
  channels: 'Kanavat',
  channel: 'Kanava',
  answer: 'Saa vastata',
  answerSupervised: 'hyväksytään: {names}',
  approve: 'Saa hyväksyä',
  keep: 'Avaimen haltijat',
  confirmed: '{name} (vahvistettu {day})',
  fields: 'Avain koostuu',
  people: 'Ihmiset',
  noSecrets: 'Tähän ei tulostu salasanoja eikä avaimia.',
}
