import type { dutySheet as english } from '../en/dutySheet'
import type { Text } from '../words'

export const dutySheet: Record<keyof typeof english, Text> = {
  title: 'Jour att skriva ut',
  weeks: '{n} veckor',
  week: 'V.',
  proved: 'Kontrollerad {time}. Jourgruppens version {version}.',
  noGaps: 'Inga luckor de här veckorna',
}
