import { CircleX } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { useStore } from '../../shared/store'
import type { Sending } from '../send/sending'
import { Strip } from './Strip'

/** Why the last try was not accepted; the text stays as it is. */
export function SendProblem({ sending }: { sending: Sending }) {
  const say = useSay()
  const { problem } = useStore(sending.view)
  if (!problem) return null
  const { title, detail, code } = problem.problem
  return (
    <Strip tone="danger" icon={<CircleX size={16} strokeWidth={1.75} aria-hidden="true" />}>
      {problem.unreachable ? (
        <b>{say('reply.noAnswer')}</b>
      ) : (
        <>
          <b>{title}</b> {detail} <small>{code}</small>
        </>
      )}
    </Strip>
  )
}
