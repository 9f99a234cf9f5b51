import type { dutySheet as english } from '../en/dutySheet'
import type { Text } from '../words'

export const dutySheet: Record<keyof typeof english, Text> = {
  title: 'Tulostettava päivystys',
  weeks: '{n} viikkoa',
  week: 'Vko',
  proved: 'Tarkistettu {time}. Päivystyspisteen versio {version}.',
  noGaps: 'Ei aukkoja näillä viikoilla',
}
