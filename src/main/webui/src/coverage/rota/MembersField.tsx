import { useQuery } from '@tanstack/react-query'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { busFactorQuery } from '../../delegation/server'
import type { MemberView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { announceNow } from '../../shared/messages'
import { Avatar } from '../../shared/ui/Avatar'
import { Button } from '../../shared/ui/Button'
import { moved } from '../parts/change'
import type { Desk } from '../types'
import { mayAnswerAt } from './people'

interface Props {
  readonly desk: Desk
  readonly members: MemberView[]
  readonly name: (id: string) => string
  readonly chosen: readonly string[]
  readonly onChange: (ids: string[]) => void
}

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Whose turn comes after whose: moved by the buttons, or with the arrow keys on a name. */
export function MembersField({ desk, members, name, chosen, onChange }: Props) {
  const say = useSay()
  const { data: staffing } = useQuery(busFactorQuery)
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string>(undefined)
  const people = members.filter(({ active, kind }) => active && kind !== 'integration')
  const able = mayAnswerAt(desk, staffing)
  const rest = people.filter(({ id }) => !chosen.includes(id))
  const [can, cannot] = [rest.filter(({ id }) => able(id)), rest.filter(({ id }) => !able(id))]

  // a row that is moved in the page loses the focus; it goes with the name
  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = undefined
  })

  function move(id: string, by: number, part: string) {
    const at = chosen.indexOf(id)
    const next = moved(chosen, at, by)
    if (next.indexOf(id) === at) return
    focus.current = `[data-id='${id}'] ${part}`
    onChange(next)
    announceNow(say('rota.placed', { name: name(id), n: next.indexOf(id) + 1, all: next.length }))
  }

  function onKey(event: KeyboardEvent, id: string) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(id, event.key === 'ArrowUp' ? -1 : 1, '.rota-name')
  }

  return (
    <fieldset className="rota-members">
      <legend>{say('rota.members')}</legend>
      <p className="desk-hint">{say('rota.membersHint')}</p>
      <ol ref={list}>
        {chosen.map((id, n) => (
          <li key={id} data-id={id}>
            <button
              type="button"
              className="rota-name"
              aria-keyshortcuts="ArrowUp ArrowDown"
              onKeyDown={(event) => onKey(event, id)}
            >
              <b aria-hidden="true">{n + 1}</b>
              <Avatar name={name(id)} id={id} />
              <bdi>{name(id)}</bdi>
              <span className="visually-hidden">{say('rota.place', { n: n + 1, all: chosen.length })}</span>
            </button>
            <Button
              look="quiet"
              className="rota-up"
              aria-label={say('rota.up', { name: name(id) })}
              aria-disabled={n === 0}
              icon={<ArrowUp {...ICON} />}
              onClick={() => move(id, -1, '.rota-up')}
            />
            <Button
              look="quiet"
              className="rota-down"
              aria-label={say('rota.down', { name: name(id) })}
              aria-disabled={n === chosen.length - 1}
              icon={<ArrowDown {...ICON} />}
              onClick={() => move(id, 1, '.rota-down')}
            />
            <Button
              look="quiet"
              aria-label={say('desks.removeOne', { name: name(id) })}
              icon={<X {...ICON} />}
              onClick={() => onChange(chosen.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ol>
      <select
        value=""
        aria-label={say('rota.addMember')}
        onChange={({ target: { value } }) => value && onChange([...chosen, value])}
      >
        <option value="">{say('rota.addMember')}</option>
        {can.map(({ id, name: who }) => (
          <option key={id} value={id}>
            {who}
          </option>
        ))}
        {cannot.length > 0 && (
          <optgroup label={say('rota.mayNot')}>
            {cannot.map(({ id, name: who }) => (
              <option key={id} value={id}>
                {who}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </fieldset>
  )
}
