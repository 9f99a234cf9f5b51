import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { channelsQuery, countsQuery, meQuery } from '../../shared/api/queries'
import type { ChannelView, MemberRef } from '../../shared/api/types'
import { type Key, useLanguage, useSay } from '../../shared/i18n/words'
import { faceOf } from '../../shared/network'
import { number } from '../../shared/time/format'
import { Avatar } from '../../shared/ui/Avatar'
import { NetworkGlyph } from '../../shared/ui/NetworkGlyph'

interface Line {
  id: string
  to: string
  mark: ReactNode
  name: string
  count: number
}

/** The open work by who has it and by where it came from; each line is the queue of just that. */
export function Overview() {
  const say = useSay()
  const { data: counts } = useQuery(countsQuery())
  const { data: channels } = useQuery(channelsQuery)
  const { data: me } = useQuery(meQuery)
  const people = counts?.byAssignee.flatMap(({ member, count }): Line[] => {
    if (!member) return []
    const { id } = member
    const name = id === me?.id ? say('queue.you', { name: member.name }) : member.name
    return [{ id, to: `/queue?assignee=${id === me?.id ? 'me' : id}`, mark: faceOfMember(member), name, count }]
  })
  const places = counts?.byChannel.flatMap(({ channel: id, count }): Line[] => {
    const channel = channels?.find((one) => one.id === id)
    if (!channel) return []
    return [{ id, to: `/queue?channel=${id}`, mark: faceOfChannel(channel), name: channel.name, count }]
  })
  return (
    <>
      <Lines title="queue.byHolder" lines={people} />
      <Lines title="queue.byChannel" lines={places} />
    </>
  )
}

const faceOfMember = ({ name, id }: MemberRef) => <Avatar name={name} id={id} size={22} />
const faceOfChannel = ({ network, url }: ChannelView) => <NetworkGlyph network={faceOf(network, url)} named />

function Lines({ title, lines = [] }: { title: Key; lines?: Line[] }) {
  const say = useSay()
  const language = useLanguage()
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{say(title)}</h2>
      <ul className="overview">
        {[...lines]
          .sort((a, b) => b.count - a.count)
          .map(({ id, to, mark, name, count }) => (
            <li key={id}>
              <Link href={to} title={name}>
                {mark}
                <bdi>{name}</bdi>
                <b>{number(language, count)}</b>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  )
}
