export interface Change {
  type: string
  id: string
  version: number
}

/** `acting-owner-named` is of the kind acting, `break-glass-opened` of the kind break. */
export type Kind =
  | 'comment'
  | 'reply'
  | 'channel'
  | 'member'
  | 'delegation'
  | 'trust'
  | 'acting'
  | 'break'
  | 'absence'
  | 'desk'
  | 'rota'
  | 'override'
  | 'plan'
  | 'gap'
  | 'duty'
  | 'swap'
  | 'ask'
  | 'work'
  | 'handover'

/** What came in half a second. `everything`: we cannot know what we missed. */
export interface Batch {
  changes: Change[]
  everything: boolean
}

export const kindOf = (type: string) => type.split('-', 1)[0] as Kind

/** Gathers a burst, so that a hundred events cost one look at the server. The newest version of an id wins. */
export function collector(flush: (batch: Batch) => void, wait = 500) {
  let changes = new Map<string, Change>()
  let everything = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function soon() {
    if (timer !== undefined) return
    timer = setTimeout(() => {
      const batch = { changes: [...changes.values()], everything }
      changes = new Map()
      everything = false
      timer = undefined
      flush(batch)
    }, wait)
  }

  return {
    add(change: Change) {
      const key = `${kindOf(change.type)} ${change.id}`
      const known = changes.get(key)
      if (!known || known.version <= change.version) changes.set(key, change)
      soon()
    },
    all() {
      everything = true
      soon()
    },
  }
}
