import type { Plan } from '../types'
import type { Held, Member } from './types'
import type { Board } from './useBoard'

/** Who stands in the grid of a saved plan: whoever has a shift in it, and whoever else is on duty or away around it. */
export function peopleOf(
  plan: Plan,
  held: Held[],
  members: Member[],
  board: Board | undefined,
  language: string,
): Member[] {
  const people = new Map(plan.shifts.map(({ member }) => [member.id, member]))
  const add = (id: string) => {
    const member = members.find((one) => one.id === id)
    if (member && !people.has(id)) people.set(id, { id, name: member.name })
  }
  for (const { memberId } of held) add(memberId)
  for (const { gaps } of board?.before ?? [])
    for (const { fixes, missing } of gaps) for (const { member } of [...fixes, ...missing]) if (member) add(member.id)
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, language))
}
