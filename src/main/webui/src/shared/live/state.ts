import { store } from '../store'

/** open: events come by themselves. broken: gone for 10 s, so we ask every 15 s. */
export const liveState = store<'connecting' | 'open' | 'broken'>('connecting')
