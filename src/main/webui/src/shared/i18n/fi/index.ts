import { app } from './app'
import { queue } from './queue'

/** What the first page says. */
export const strings = { app, queue }
