import { queryOptions, useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { useTitle } from '../app/PageHead'
import { answer, api } from '../shared/api/client'
import { keys } from '../shared/api/queries'
import type { components } from '../shared/api/schema'
import { useLanguage, useSay } from '../shared/i18n/words'
import { faceOf, networkTitle } from '../shared/network'
import { day, moment } from '../shared/time/format'
import { Button } from '../shared/ui/Button'
import { ProblemView } from '../shared/ui/ProblemView'
import { Skeleton } from '../shared/ui/Skeleton'
import './emergency-sheet.css'

const sheetQuery = queryOptions({
  queryKey: [...keys.delegations, 'sheet'],
  queryFn: () => answer(api.GET('/api/v1/emergency-sheet')),
})

const HOW = ['acting.key1', 'acting.key2', 'acting.key3', 'acting.key4'] as const

/** For the wall of the office: who may what when nothing else works. Nothing on it is secret. */
export default function EmergencySheet() {
  const say = useSay()
  const language = useLanguage()
  useTitle(say('sheet.title'))
  const { data, error, refetch } = useQuery(sheetQuery)
  if (error && !data) return <ProblemView error={error} again={() => void refetch()} page />
  if (!data) return <Skeleton rows={10} />
  const names = (people: { name: string }[]) => people.map(({ name }) => name).join(', ') || say('sheet.none')
  return (
    <article className="print-sheet">
      <p className="print-actions no-print">
        <Button
          look="primary"
          icon={<Printer size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {say('sheet.print')}
        </Button>
        <Button onClick={() => history.back()}>{say('sheet.back')}</Button>
      </p>
      <header>
        <h1>{say('sheet.title')}</h1>
        <p>
          Majakka. {say('sheet.printed', { time: moment(language, data.at) })}. {say('sheet.noSecrets')}
        </p>
      </header>
      <section>
        <h2>{say('sheet.who')}</h2>
        <dl>
          <dt>{say('sheet.owners')}</dt>
          <dd>{names(data.owners)}</dd>
          <dt>{say('sheet.deputies')}</dt>
          <dd>{names(data.deputies)}</dd>
        </dl>
      </section>
      <section>
        <h2>{say('sheet.key')}</h2>
        <p>{say('sheet.where')}</p>
        <ol>
          {HOW.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say('sheet.channels')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('sheet.channel')}</th>
              <th scope="col">{say('sheet.answer')}</th>
              <th scope="col">{say('sheet.approve')}</th>
              <th scope="col">{say('sheet.keep')}</th>
            </tr>
          </thead>
          <tbody>
            {data.channels.map((channel) => (
              <ChannelLines key={channel.staffing.channel.id} channel={channel} names={names} />
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{say('sheet.people')}</h2>
        <ul className="print-people">
          {data.members.map(({ id, name, email }) => (
            <li key={id}>
              {name}
              {email && `, ${email}`}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

interface LinesProps {
  readonly channel: components['schemas']['ChannelSheet']
  readonly names: (people: { name: string }[]) => string
}

function ChannelLines({ channel: { network, url, staffing, fields }, names }: LinesProps) {
  const say = useSay()
  const language = useLanguage()
  const { answer: may, answerSupervised, approve, keep } = staffing
  return (
    <tr>
      <th scope="row">
        {staffing.channel.name}
        <small>
          {networkTitle(faceOf(network, url))}
          {url && `, ${url}`}
        </small>
        {fields.length > 0 && (
          <small>
            {say('sheet.fields')}: {fields.join(', ')}
          </small>
        )}
      </th>
      <td>
        {names(may)}
        {answerSupervised.length > 0 && (
          <small>{say('sheet.answerSupervised', { names: names(answerSupervised) })}</small>
        )}
      </td>
      <td>{names(approve)}</td>
      <td>
        {keep.length === 0 && say('sheet.none')}
        {keep
          .map(({ member, confirmedAt }) =>
            say('sheet.confirmed', { name: member.name, day: day(language, confirmedAt) }),
          )
          .join(', ')}
      </td>
    </tr>
  )
}
