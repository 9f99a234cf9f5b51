import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { NotThere } from '../../app/NotThere'
import { PageHead } from '../../app/PageHead'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { ProblemView } from '../../shared/ui/ProblemView'
import { Skeleton } from '../../shared/ui/Skeleton'
import { OnlyPlanners } from '../desk/OnlyPlanners'
import { removeRota } from '../desk/server'
import { Removal } from '../parts/Removal'
import { refresh, rotasQuery } from '../server'
import type { Desk, Rota } from '../types'
import type { Seen } from '../useCoverage'
import { RotaForm } from './RotaForm'

interface Props {
  readonly desk: Desk
  readonly rotaId: string
  readonly seen: Seen
  readonly plans: boolean
}

/** A rota that is made or changed, with the picture of the weeks that it gives. */
export function RotaPage({ desk, rotaId, seen, plans }: Props) {
  const say = useSay()
  const phone = usePhone()
  const [, navigate] = useLocation()
  const { data: rotas, error, refetch } = useQuery(rotasQuery(desk.id))
  const [removing, setRemoving] = useState<Rota>()
  const rota = rotas?.find(({ id }) => id === rotaId)
  const fresh = rotaId === 'new'
  if (!rotas) return error ? <ProblemView error={error} again={() => void refetch()} page /> : <Skeleton rows={8} />
  if (!fresh && !rota) return <NotThere />
  const back = `/desks/${desk.id}`

  async function remove(gone: Rota, confirmation?: string) {
    await removeRota(gone, confirmation)
    toast(say('rota.removed', { name: gone.name }))
    navigate(back)
    void refresh()
  }

  return (
    <>
      <PageHead
        title={rota?.name ?? say('rota.new')}
        actions={
          plans &&
          rota && (
            <Button
              aria-label={say('rota.remove')}
              aria-haspopup="dialog"
              icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => setRemoving(rota)}
            >
              {phone ? undefined : say('rota.remove')}
            </Button>
          )
        }
      >
        <Link href={back}>{desk.name}</Link>
      </PageHead>
      <div className="change-page" id="list" tabIndex={-1}>
        {plans ? (
          <RotaForm key={rota?.id ?? 'new'} desk={desk} rota={rota} rotas={rotas} seen={seen} back={back} />
        ) : (
          <OnlyPlanners />
        )}
      </div>
      {removing && (
        <Removal
          title={say('rota.removeHead', { name: removing.name })}
          preview={{ remove: removing.id }}
          submit={say('rota.remove')}
          remove={(confirmation) => remove(removing, confirmation)}
          onClose={() => setRemoving(undefined)}
        >
          <p>{say('rota.removeSays')}</p>
        </Removal>
      )}
    </>
  )
}
