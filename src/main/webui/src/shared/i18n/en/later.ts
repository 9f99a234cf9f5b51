import { approval } from './approval'
import { channel } from './channel'
import { comment } from './comment'
import { delegation } from './delegation'
import { keys } from './keys'
import { reply } from './reply'
import { team } from './team'

/** What is said on pages that are fetched when somebody goes there. */
export const strings = { approval, channel, comment, delegation, keys, reply, team }
