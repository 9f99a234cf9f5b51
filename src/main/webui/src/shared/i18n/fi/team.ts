import type { team as english } from '../en/team'
import type { Text } from '../words'

export const team: Record<keyof typeof english, Text> = {
  loginLead: 'Yrityksen kommentit yhdessä jonossa.',
  loginWith: 'Kirjaudu sisään',
  loginDetail: 'Kirjaudut yrityksesi tunnuksella. Majakka ei säilytä salasanoja.',
  language: 'Kieli',
  theme: 'Teema',
  themeAuto: 'Laitteen mukaan',
  themeLight: 'Vaalea',
  themeDark: 'Tumma',
  density: 'Rivit',
  comfortable: 'Väljä',
  compact: 'Tiivis',
  singleKeys: 'Yhden kirjaimen näppäimet',
  singleKeysOn: 'Päällä: T ottaa, E ratkaisee',
  singleKeysOff: 'Pois: vain Enter, Esc ja nuolet toimivat',
  me: 'Minä',
  myRoles: 'Roolini',
  noRoles: 'Ei vielä roolia. Omistaja antaa ne.',
  onAllChannels: 'kaikki kanavat',
  keptHere: 'Nämä muistetaan tällä laitteella.',
}
