import { channel } from './channel'
import { comment } from './comment'
import { delegation } from './delegation'
import { keys } from './keys'
import { reply } from './reply'
import { team } from './team'

/** What is said on pages that are fetched when somebody goes there. */
export const strings = { channel, comment, delegation, keys, reply, team }
