import { useQuery } from '@tanstack/react-query'
import { Plus, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { rotasQuery } from '../server'
import type { Desk } from '../types'
import { draftOf } from './draft'
import './rota-list.css'
import { membersWords, shiftsWords, timeWords, turnWords } from './words'

interface Props {
  readonly desk: Desk
  readonly now: number
  readonly plans: boolean
}

/** Who takes turns at a desk, a rota in each row. */
export function RotaList({ desk, now, plans }: Props) {
  const say = useSay()
  const language = useLanguage()
  const { data: rotas, error, refetch } = useQuery(rotasQuery(desk.id))
  return (
    <section className="rotas" aria-labelledby="rotas">
      <header>
        <h2 id="rotas">{say('desks.rotas')}</h2>
        {plans && (
          <Link
            className={`button ${rotas?.length === 0 ? 'button-primary' : ''}`}
            href={`/desks/${desk.id}/rotas/new`}
          >
            <Plus size={16} strokeWidth={2} aria-hidden="true" />
            <span>{say(rotas?.length === 0 ? 'rota.first' : 'rota.new')}</span>
          </Link>
        )}
      </header>
      {error && !rotas && <ProblemView error={error} again={() => void refetch()} />}
      {!rotas && !error && <Skeleton rows={2} height="57px" />}
      {rotas?.length === 0 && (
        <p className="rotas-none">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
          {say('coverage.noRota')}
        </p>
      )}
      <ul>
        {rotas?.map((rota) => {
          const draft = draftOf(rota)
          const name = (id: string) => rota.members.find((one) => one.id === id)?.name ?? '?'
          return (
            <li key={rota.id}>
              <h3>{plans ? <Link href={`/desks/${desk.id}/rotas/${rota.id}`}>{rota.name}</Link> : rota.name}</h3>
              <p>{shiftsWords(say, language, draft, rota.name)}</p>
              <p>{membersWords(draft, name)}</p>
              <small>{[turnWords(say, draft), timeWords(say, language, draft, now)].filter(Boolean).join(', ')}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
