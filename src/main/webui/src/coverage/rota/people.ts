import type { BusFactor } from '../../shared/api/delegation'
import type { Desk } from '../types'

/** Who answers or approves on some channel of the desk; everybody while that is not known yet. The server has the last word. */
export function mayAnswerAt(desk: Pick<Desk, 'channels'>, staffing: BusFactor[] | undefined) {
  const able = new Set(
    staffing
      ?.filter(({ channel }) => desk.channels.some(({ id }) => id === channel.id))
      .flatMap(({ answer, answerSupervised, approve }) => [...answer, ...answerSupervised, ...approve])
      .map(({ id }) => id),
  )
  return (id: string) => staffing === undefined || able.has(id)
}
