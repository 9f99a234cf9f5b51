import { RotateCw, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { problemOf } from '../api/problem'
import { useSay } from '../i18n/words'
import { Button } from './Button'
import './problem.css'

/** The server names the missing role in its sentence; the request is prefilled with it. */
const ROLE = /role (\w+)/

interface Props {
  error: unknown
  again?: () => void
  /** it stands where the page would, so its title is the page's */
  page?: boolean
}

/** Says what is wrong in the server's words; the rest of the page stays. */
export function ProblemView({ error, again, page = false }: Props) {
  const say = useSay()
  const { problem, unreachable, status, code } = problemOf(error)
  const gone = status === 404
  const Title = page ? 'h1' : 'p'
  return (
    <div className="problem" role="alert">
      <TriangleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <Title className="problem-title">
          {unreachable ? say('app.noAnswer') : gone ? say('app.notThere') : problem.title}
        </Title>
        <p>{unreachable ? say('app.noAnswerDetail') : gone ? say('app.notThereDetail') : problem.detail}</p>
        <p className="problem-code">{problem.code}</p>
      </div>
      {code === 'role-missing' && (
        <Link className="button" href={`/delegations/mine?ask=${ROLE.exec(problem.detail ?? '')?.[1] ?? ''}`}>
          {say('app.askForIt')}
        </Link>
      )}
      {again && (
        <Button icon={<RotateCw size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={again}>
          {say('app.tryAgain')}
        </Button>
      )}
    </div>
  )
}
