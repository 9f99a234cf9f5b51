import { acting } from './acting'
import { approval } from './approval'
import { channel } from './channel'
import { comment } from './comment'
import { coverage } from './coverage'
import { delegation } from './delegation'
import { desks } from './desks'
import { dutySheet } from './dutySheet'
import { home } from './home'
import { keys } from './keys'
import { light } from './light'
import { notice } from './notice'
import { plan } from './plan'
import { reply } from './reply'
import { rota } from './rota'
import { sheet } from './sheet'
import { shifts } from './shifts'
import { team } from './team'
import { trail } from './trail'

/** What is said on pages that are fetched when somebody goes there. */
export const strings = {
  desks,
  dutySheet,
  rota,
  sheet,
  shifts,
  home,
  trail,
  notice,
  acting,
  approval,
  channel,
  comment,
  coverage,
  delegation,
  keys,
  light,
  plan,
  reply,
  team,
}
