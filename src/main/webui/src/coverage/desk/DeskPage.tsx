import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { PageHead } from '../../app/PageHead'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { Removal } from '../parts/Removal'
import { addressOf } from '../place'
import { RotaList } from '../rota/RotaList'
import { refresh } from '../server'
import type { Desk } from '../types'
import type { Seen } from '../useCoverage'
import { DeskForm } from './DeskForm'
import './desk-page.css'
import { DeskWords } from './DeskWords'
import { OnlyPlanners } from './OnlyPlanners'
import { removeDesk } from './server'

interface Props {
  readonly desk: Desk
  readonly seen: Seen
  readonly plans: boolean
}

/** A desk: who takes turns, and the rules. Who does not plan for it reads them in words. */
export function DeskPage({ desk, seen, plans }: Props) {
  const say = useSay()
  const phone = usePhone()
  const [, navigate] = useLocation()
  const [removing, setRemoving] = useState(false)

  async function remove() {
    await removeDesk(desk)
    toast(say('desks.removed', { name: desk.name }))
    navigate('/desks')
    void refresh()
  }

  return (
    <>
      <PageHead
        title={desk.name}
        actions={
          <>
            {plans && (
              <Button
                aria-label={say('desks.remove')}
                aria-haspopup="dialog"
                icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => setRemoving(true)}
              >
                {phone ? undefined : say('desks.remove')}
              </Button>
            )}
            <Link className="button" href={addressOf({ desk: desk.id, view: '12w' })}>
              {say('app.coverage')}
            </Link>
          </>
        }
      >
        <Link href="/desks">{say('desks.all')}</Link>
      </PageHead>
      <div className="change-page desk-page" id="list" tabIndex={-1}>
        {!plans && <OnlyPlanners />}
        <RotaList desk={desk} now={seen.now} plans={plans} />
        {plans ? (
          <>
            <h2 className="desk-rules">{say('desks.rules')}</h2>
            <DeskForm desk={desk} today={seen.today} />
          </>
        ) : (
          <DeskWords desk={desk} />
        )}
      </div>
      {removing && (
        <Removal
          title={say('desks.removeHead', { name: desk.name })}
          submit={say('desks.remove')}
          remove={remove}
          onClose={() => setRemoving(false)}
        >
          <p>{say('desks.removeSays')}</p>
        </Removal>
      )}
    </>
  )
}
