import type { Me } from '../shared/api/types'

/** What I am on one channel. */
export interface Standing {
  readonly drafts: boolean
  readonly answers: boolean
  readonly approves: boolean
  readonly trust?: 'supervised' | 'sampled' | 'free'
  /** With whom a reply of mine would lie, where that is told beforehand. */
  readonly approver?: string
  /** And with whom then, when nobody decides in time. */
  readonly fallback?: string
}

export function standingOn(me: Me | undefined, channelId: string): Standing {
  const here = me?.channels.find(({ channel }) => channel.id === channelId)
  const acts = new Set(here?.may)
  const answers = acts.has('answer')
  return {
    drafts: answers || acts.has('draft'),
    answers,
    approves: acts.has('approve'),
    trust: here?.trust?.level,
    approver: here?.approver?.name,
    fallback: here?.fallback?.name,
  }
}

/** Whoever only drafts, or is supervised, submits; what is sampled the server decides when it is sent. */
export const submits = ({ drafts, answers, trust }: Standing) => drafts && (!answers || trust === 'supervised')
