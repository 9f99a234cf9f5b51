import type { sheet as english } from '../en/sheet'
import type { Text } from '../words'

export const sheet: Record<keyof typeof english, Text> = {
  title: 'Nödblad',
  print: 'Skriv ut',
  back: 'Tillbaka',
  printed: 'Läget {time}',
  who: 'Vem beslutar',
  owners: 'Ägare',
  deputies: 'Ställföreträdare',
  none: 'ingen',
  key: 'När de inte kan nås: nödnyckeln',
  where: 'Majakka: Behörigheter, Ställföreträdare och nödnyckel',
  channels: 'Kanaler',
  channel: 'Kanal',
  answer: 'Får svara',
  answerSupervised: 'efter godkännande: {names}',
  approve: 'Får godkänna',
  keep: 'Nyckelhållare',
  confirmed: '{name} (bekräftad {day})',
  fields: 'Nyckeln består av',
  people: 'Personer',
  noSecrets: 'Här skrivs inga lösenord eller nycklar ut.',
}
