import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { membersQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import '../absence/change-page.css'
import { Result } from '../absence/Result'
import '../desk/desk-form.css'
import { changeRota, makeRota } from '../desk/server'
import { Conflict } from '../parts/Conflict'
import { changeOf, isChange } from '../parts/change'
import { useEditing } from '../parts/useEditing'
import { useSaving } from '../parts/useSaving'
import { addressOf } from '../place'
import type { Desk, Rota } from '../types'
import type { Seen } from '../useCoverage'
import { bodyOf, draftOf, isLong, missingIn, newRota, type RotaDraft } from './draft'
import { FourWeeks } from './FourWeeks'
import { RotaFields } from './RotaFields'
import './rota-form.css'
import { fieldWords, titleOf } from './words'

interface Props {
  readonly desk: Desk
  readonly rota?: Rota
  readonly rotas: Rota[]
  readonly seen: Seen
  readonly back: string
}

/** So that the server tells what a long shift would do; the real reason is asked for before it is saved. */
const LOOKING = 'looked at, not saved'

export function RotaForm({ desk, rota, rotas, seen, back }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { data: members = [] } = useQuery(membersQuery)
  const { base, before, draft, change, saved, conflict } = useEditing<Rota, RotaDraft>(rota, (one) =>
    one ? draftOf(one) : newRota(desk, seen.today),
  )
  const missing = missingIn(draft)
  const long = isLong(draft, desk)
  const body = useMemo(
    () => (base ? changeOf(bodyOf(before), bodyOf(draft)) : { ...bodyOf(draft), deskId: desk.id }),
    [base, before, draft, desk.id],
  )
  const other = base === undefined || isChange(body)
  const looking = { ...body, ...(long && { confirmation: LOOKING }) }
  const preview = missing || conflict || !other ? undefined : { id: base?.id, rota: looking }
  const saving = useSaving({ preview, long: long && 'shifts' in body, save })
  // who left is of the rota until somebody takes them out
  const name = (id: string) => [...members, ...(rota?.members ?? [])].find((one) => one.id === id)?.name ?? '?'
  const after = saving.looked.result?.desks.find((one) => one.desk.id === desk.id)

  async function save(key: string, confirmation?: string) {
    if (base) {
      saved(await changeRota(base, { ...body, confirmation }))
      toast(say('coverage.saved'))
      return
    }
    const made = await makeRota({ ...body, confirmation }, key)
    toast(say('rota.made', { name: made.name }))
    navigate(rotas.length === 0 ? addressOf({ desk: desk.id, view: '12w' }) : back)
  }

  const instead = conflict ? (
    <Conflict
      lines={conflict.fields.map((field) => ({
        field: titleOf(say, field),
        now: fieldWords(say, language, field, conflict.theirs, name, seen.now),
      }))}
      keepMine={conflict.keepMine}
      takeTheirs={conflict.takeTheirs}
    />
  ) : missing ? (
    <p>{say(missing)}</p>
  ) : other ? undefined : (
    <p>{say('desks.unchanged')}</p>
  )

  return (
    <form className="change-form desk-form rota-form" noValidate onSubmit={(event) => void saving.submit(event)}>
      <div className="change-fields">
        <RotaFields draft={draft} desk={desk} members={members} name={name} today={seen.today} onChange={change} />
      </div>
      <Result
        looked={saving.looked}
        instead={instead}
        hint={long ? say('rota.long', { hours: desk.workRules.shiftHours }) : undefined}
        needsReason={saving.needsReason}
        question={saving.looked.result?.opensGaps ? undefined : say('rota.whyLong')}
        reason={saving.reason}
        onReason={saving.setReason}
        refused={saving.refused}
        ready={saving.ready}
        submit={say(base ? 'coverage.save' : 'rota.make')}
        back={back}
      />
      <FourWeeks
        one={after ?? seen.coverage?.desks.find((one) => one.desk.id === desk.id)}
        members={[...(saving.looked.result?.members ?? []), ...(seen.coverage?.members ?? [])]}
        from={[draft.from, seen.today].toSorted().at(-1)!}
        today={seen.today}
        mine={base?.id}
        others={rotas.map(({ id }) => id)}
        dim={preview !== undefined && saving.looked.dim}
      />
    </form>
  )
}
