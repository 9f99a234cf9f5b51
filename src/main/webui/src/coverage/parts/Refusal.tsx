import { TriangleAlert } from 'lucide-react'
import { problemOf } from '../../shared/api/problem'
import { useSay } from '../../shared/i18n/words'
import { ProblemView } from '../../shared/ui/ProblemView'

/** Why the server would not save it; where it names fields, they are told one by one. */
export function Refusal({ error }: { error: unknown }) {
  const say = useSay()
  const violations = problemOf(error).problem.violations ?? []
  if (violations.length === 0) return <ProblemView error={error} />
  return (
    <div className="problem" role="alert">
      <TriangleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p className="problem-title">{say('coverage.invalid')}</p>
        {violations.map(({ field, message }) => (
          <p key={field + message}>
            <code>{field}</code> {message}
          </p>
        ))}
      </div>
    </div>
  )
}
