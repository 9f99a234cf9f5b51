import type { team as english } from '../en/team'
import type { Text } from '../words'

export const team: Record<keyof typeof english, Text> = {
  loginLead: 'Företagets kommentarer i en kö.',
  loginWith: 'Logga in',
  loginDetail: 'Du loggar in med företagets konto. Majakka sparar inget lösenord.',
  language: 'Språk',
  theme: 'Tema',
  themeAuto: 'Som enheten',
  themeLight: 'Ljust',
  themeDark: 'Mörkt',
  density: 'Rader',
  comfortable: 'Luftig',
  compact: 'Tät',
  singleKeys: 'Enkla tangenter',
  singleKeysOn: 'På: T tar, E avslutar',
  singleKeysOff: 'Av: bara Enter, Esc och pilar verkar',
  me: 'Jag',
  myRoles: 'Mina roller',
  noRoles: 'Ingen roll ännu. Ägaren ger dem.',
  onAllChannels: 'alla kanaler',
  keptHere: 'Sparas på den här enheten.',
}
