import { lastDay, renewedUntil } from '../delegation/days'
import { cureOf } from '../delegation/desk/warnings'
import { confirmKeeper, renew } from '../delegation/server'
import { channelsOf, roleName } from '../delegation/words'
import type { Role } from '../shared/api/delegation'
import type { Key, Say } from '../shared/i18n/words'
import type { Language } from '../shared/preferences'
import { at, day } from '../shared/time/format'
import { firstName } from '../shared/ui/Name'
import type { Need } from './needs'

export interface NeedWords {
  readonly title: string
  readonly detail?: string
  readonly button: string
  /** where it is done */
  readonly to?: string
  /** or done at once; says what was done */
  readonly act?: () => Promise<string>
}

type Of<K extends Need['kind']> = Extract<Need, { kind: K }>

export function needWords(need: Need, say: Say, language: Language, now: number): NeedWords {
  switch (need.kind) {
    case 'emergency':
      return {
        title: say('home.emergency', { name: firstName(need.one.askedBy.name) }),
        detail: say('home.emergencyBy', { time: at(language, need.one.confirmBy, now) }),
        button: say('home.look'),
        to: '/delegations/acting',
      }
    case 'review': {
      const { drill, askedBy, second, askedAt } = need.one
      const values = {
        name: firstName(askedBy.name),
        second: firstName(second?.name ?? ''),
        time: at(language, askedAt, now),
      }
      return {
        title: say(drill ? 'home.reviewDrill' : 'home.review'),
        detail: say('home.reviewBy', values),
        button: say('home.look'),
        to: '/delegations/acting',
      }
    }
    case 'approvals':
      return approvals(need, say, language, now)
    case 'requests':
      return requests(need, say)
    case 'channel':
      return channel(need, say)
    case 'confirm': {
      const { channel: where } = need.warning
      return {
        title: say('delegation.warn_keeper-unconfirmed', { channel: where.name, name: name(need.warning.member) }),
        detail: say('home.detail_keeper-unconfirmed'),
        button: say('home.confirmKey'),
        act: async () => {
          await confirmKeeper(where.id)
          return say('home.confirmedKey', { channel: where.name })
        },
      }
    }
    case 'ending': {
      const { member, role, until, from } = need.one
      const longer = day(language, lastDay(renewedUntil(from, until).toISOString()), now)
      return {
        title: say('home.ends', {
          name: firstName(member.name),
          role: roleName(say, role),
          day: day(language, lastDay(until), now),
        }),
        detail: channelsOf(say, need.one),
        button: say('delegation.renewUntil', { day: longer }),
        act: async () => {
          const renewed = await renew(need.one)
          return say('delegation.didRenew', { day: day(language, lastDay(renewed.until), now) })
        },
      }
    }
  }
}

const name = (member?: { name: string }) => firstName(member?.name ?? '')

function approvals({ replies, first }: Of<'approvals'>, say: Say, language: Language, now: number): NeedWords {
  const { deadline, fallback } = first.approval ?? {}
  const values = { name: name(first.author), time: deadline && at(language, deadline, now), deputy: name(fallback) }
  return {
    title: say('home.approvals', { n: replies.length }),
    detail: deadline && say(fallback ? 'home.approvalsNext' : 'home.approvalsStay', values),
    button: say('home.goThrough'),
    to: '/approvals',
  }
}

function requests({ requests: all, first }: Of<'requests'>, say: Say): NeedWords {
  const values = { name: name(first.member), role: roleName(say, first.role) }
  if (all.length > 1) {
    return {
      title: say('home.requests', { n: all.length }),
      detail: say('home.requestsNext', values),
      button: say('home.look'),
      to: '/delegations/requests',
    }
  }
  const reason = first.reason && `”${first.reason}”`
  return {
    title: say('home.request', values),
    detail: [channelsOf(say, first), reason].filter(Boolean).join('. '),
    button: say('home.look'),
    to: `/delegations?open=${first.id}`,
  }
}

const CURE: Partial<Record<Role, Key>> = {
  responder: 'home.addAnswerer',
  approver: 'home.addApprover',
  keeper: 'home.addKeeper',
}

/** What makes it two, as the button says it. */
function channel({ warning }: Of<'channel'>, say: Say): NeedWords {
  const { code, member, channel: where, others } = warning
  const role = cureOf(code)
  const values = { channel: where.name, name: name(member) }
  const same = others.length > 0 && say('home.moreChannels', { n: others.length })
  return {
    title: say(`delegation.warn_${code}`, values),
    detail: [say(`home.detail_${code}` as Key, values), same].filter(Boolean).join(' '),
    button: say(CURE[role]!),
    to: `/delegations?${new URLSearchParams({ give: role, for: where.id })}`,
  }
}
