import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, vi } from 'vitest'
import { commentQuery, queryClient } from '../shared/api/queries'
import type { CommentDetail } from '../shared/api/types'
import { connection } from '../shared/connection'
import { strings as first } from '../shared/i18n/en'
import { strings as later } from '../shared/i18n/en/later'
import { Words } from '../shared/i18n/words'
import type { Standing } from '../team/standing'
import { ReplyBox } from './ReplyBox'
import { aChannel, aComment, aino } from './testing'
import { state as server } from './testServer'

export const asked = (method: string, end: string) =>
  server.asked.filter((one) => one.method === method && one.path.endsWith(end))
export const field = () => screen.getByLabelText('Your reply', { selector: 'textarea' }) as HTMLTextAreaElement
export const soon = () => new Date(Date.now() + 60_000).toISOString()

/** What the member is on the channel; undefined where only the comment says what is allowed. */
let standing: Standing | undefined
export function stands(as: Standing | undefined) {
  standing = as
}

function Page() {
  const { data } = useQuery(commentQuery('c1'))
  if (!data) return null
  return (
    <ReplyBox
      comment={data}
      channel={aChannel}
      me={server.me}
      standing={standing}
      onNote={() => undefined}
      onLeave={() => undefined}
    />
  )
}

export async function open(comment: Partial<CommentDetail> = {}) {
  server.comment = aComment(comment)
  const page = render(
    <QueryClientProvider client={queryClient}>
      <Words language="en" strings={{ ...first, ...later }}>
        <Page />
      </Words>
    </QueryClientProvider>,
  )
  await waitFor(() => expect(document.querySelector('#reply[aria-busy="false"]')).not.toBeNull())
  return page
}

export function type(text: string) {
  fireEvent.input(field(), { target: { value: text } })
}

export const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ctrlKey: true, ...more })

export async function changes(comment: Partial<CommentDetail>) {
  server.comment = { ...server.comment, ...comment }
  await act(() => queryClient.invalidateQueries())
}

// a busy machine takes its time, and time is not what is asked here
configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

let members = 0

/** A member and a server of its own for each test. The server must be there before this file is read. */
export function freshBox() {
  beforeEach(() => {
    localStorage.clear()
    queryClient.clear()
    standing = undefined
    Object.assign(server, {
      asked: [],
      slow: 0,
      refuse: {},
      supervised: false,
      me: { ...aino, id: `aino-${++members}` },
    })
    connection.set({ online: true, at: Date.now() })
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }))
  })
}
