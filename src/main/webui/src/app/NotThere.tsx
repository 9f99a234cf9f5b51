import { problemOf } from '../shared/api/problem'
import { ProblemView } from '../shared/ui/ProblemView'

export function NotThere() {
  return <ProblemView page error={problemOf({ status: 404, code: 'not-found' })} />
}
