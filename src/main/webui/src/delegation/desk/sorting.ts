import type { Delegation } from '../../shared/api/delegation'

export const COLUMNS = ['member', 'role', 'channels', 'until'] as const
export type Column = (typeof COLUMNS)[number]
export interface Order {
  readonly by: Column
  readonly down: boolean
}

export function readOrder(text: string | null): Order {
  const by = COLUMNS.find((column) => column === text?.replace(/^-/u, ''))
  return { by: by ?? 'until', down: text?.startsWith('-') ?? false }
}

export const writeOrder = ({ by, down }: Order) => (down ? `-${by}` : by)
export const pressed = (order: Order, by: Column): Order => ({ by, down: order.by === by && !order.down })

/** What ends first stands first, unless another order was chosen; equal ones stand by name. */
export function sorted(list: Delegation[], { by, down }: Order, channels: (one: Delegation) => string): Delegation[] {
  const of: Record<Column, (one: Delegation) => string> = {
    member: ({ member }) => member.name,
    role: ({ role }) => role,
    channels,
    until: ({ until }) => new Date(until).toISOString(),
  }
  const sign = down ? -1 : 1
  return list.toSorted(
    (a, b) => sign * of[by](a).localeCompare(of[by](b)) || a.member.name.localeCompare(b.member.name),
  )
}
