import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { channelsQuery, membersQuery } from '../../shared/api/queries'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Result } from '../absence/Result'
import '../absence/change-page.css'
import { Conflict } from '../parts/Conflict'
import { changeOf, isChange } from '../parts/change'
import { useEditing } from '../parts/useEditing'
import { useSaving } from '../parts/useSaving'
import { hoursIn } from '../speech'
import type { Desk } from '../types'
import { BasicFields } from './BasicFields'
import './desk-form.css'
import { bodyOf, type DeskDraft, draftOf, missingIn, newDesk } from './draft'
import { MoreFields } from './MoreFields'
import { changeDesk, makeDesk } from './server'
import { weekMinutes } from './week'
import { fieldWords, titleOf } from './words'

interface Props {
  /** as it is saved; missing for one that is being made */
  readonly desk?: Desk
  readonly today: string
}

/** Where the planner is; a browser that keeps its place to itself says UTC. */
const told = Intl.DateTimeFormat().resolvedOptions().timeZone
const ownZone = told === 'UTC' ? 'Europe/Helsinki' : told

/** A desk's rules, with what a change of them would do. */
export function DeskForm({ desk, today }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { data: members = [] } = useQuery(membersQuery)
  const { data: channels = [] } = useQuery(channelsQuery)
  const { base, before, draft, change, saved, conflict } = useEditing<Desk, DeskDraft>(desk, (one) =>
    one ? draftOf(one) : newDesk(ownZone),
  )
  const missing = missingIn(draft)
  const body = useMemo(() => (base ? changeOf(bodyOf(before), bodyOf(draft)) : bodyOf(draft)), [base, before, draft])
  const other = base === undefined || isChange(body)
  const preview = missing || conflict || !other ? undefined : { id: base?.id, desk: body }
  const saving = useSaving({ preview, save })
  const people = members.filter(({ active, kind }) => active && kind !== 'integration')

  async function save(key: string, confirmation?: string) {
    if (base) {
      saved(await changeDesk(base, { ...body, confirmation }))
      toast(say('coverage.saved'))
      return
    }
    const made = await makeDesk(body, key)
    toast(say('desks.made', { name: made.name }))
    navigate(`/desks/${made.id}/rotas/new`)
  }

  const instead = conflict ? (
    <Conflict
      lines={conflict.fields.map((field) => ({
        field: titleOf(say, field),
        now: fieldWords(say, language, field, conflict.theirs, {
          channel: (id) => channels.find((one) => one.id === id)?.name ?? '?',
          member: (id) => members.find((one) => one.id === id)?.name ?? '?',
        }),
      }))}
      keepMine={conflict.keepMine}
      takeTheirs={conflict.takeTheirs}
    />
  ) : missing ? (
    <p>{say(missing)}</p>
  ) : !other ? (
    <p>{say('desks.unchanged')}</p>
  ) : base ? undefined : (
    <p>{say('desks.nextRota', { hours: hoursIn(language, weekMinutes(draft.week)) })}</p>
  )

  return (
    <form className="change-form desk-form" noValidate onSubmit={(event) => void saving.submit(event)}>
      <div className="change-fields">
        <BasicFields draft={draft} people={people} onChange={change} />
        <MoreFields draft={draft} today={today} onChange={change} />
      </div>
      <Result
        looked={saving.looked}
        instead={instead}
        needsReason={saving.needsReason}
        reason={saving.reason}
        onReason={saving.setReason}
        refused={saving.refused}
        ready={saving.ready}
        submit={say(base ? 'coverage.save' : 'desks.make')}
        back="/desks"
      />
    </form>
  )
}
