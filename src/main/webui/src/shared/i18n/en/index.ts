import { app } from './app'
import { channel } from './channel'
import { comment } from './comment'
import { queue } from './queue'
import { reply } from './reply'
import { team } from './team'

export const strings = { app, channel, comment, queue, reply, team }
