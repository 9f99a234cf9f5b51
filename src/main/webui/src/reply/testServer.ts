import type { CommentDetail, ReplyView } from '../shared/api/types'

/** A server in miniature, one comment large. It must be there before the client of the page is made. */
export const state = {
  comment: undefined as unknown as CommentDetail,
  asked: [] as { method: string; path: string; body: Record<string, unknown>; key: string | null }[],
  /** Another member for each test: drafts stay on the device, and they are kept by member. */
  me: { id: 'aino', name: 'Aino Virtanen' },
  /** Whether another reads first what is sent. */
  supervised: false,
  /** How long a look at the comment takes, in ms. */
  slow: 0,
  refuse: {} as Record<string, { status: number; code: string }>,
}
globalThis.fetch = async (input) => {
  const request = input as Request
  const path = new URL(request.url).pathname.replace('/api/v1', '')
  const text = await request.text()
  const body = text ? JSON.parse(text) : {}
  const { method } = request
  if (method !== 'GET') state.asked.push({ method, path, body, key: request.headers.get('Idempotency-Key') })
  const refused = state.refuse[`${method} ${path}`]
  if (refused?.status === 0) throw new TypeError('no network')
  if (refused)
    return Response.json({ ...refused, title: refused.code, type: 'about:blank' }, { status: refused.status })
  if (path === '/me') return Response.json({ ...state.me, roles: [], may: [], channels: [] })
  if (path.endsWith('/claim')) return claim(method)
  if (path.endsWith('/draft')) {
    const version = (state.comment.draft?.version ?? 0) + 1
    const draft = {
      text: body.text,
      version,
      member: state.me,
      savedAt: new Date().toISOString(),
    }
    state.comment = { ...state.comment, draft }
    return Response.json(draft)
  }
  if (path.endsWith('/replies')) {
    const sendsAt = new Date(Date.now() + 15_000).toISOString()
    const reply = {
      id: 'r9',
      version: 1,
      commentId: 'c1',
      author: state.me,
      state: state.supervised ? 'submitted' : 'queued',
      sendsAt,
      ...body,
    }
    const version = state.comment.version + 1
    state.comment = { ...state.comment, version, draft: undefined, replies: [reply as ReplyView] }
    return Response.json(reply, { status: 201 })
  }
  if (path.startsWith('/replies/')) {
    const next = {
      cancellation: 'cancelled',
      submission: state.supervised ? 'submitted' : 'queued',
      approval: 'queued',
      return: 'returned',
      verdict: body.posted ? 'sent' : 'failed',
    }[path.split('/')[3]!]
    const reply = { ...state.comment.replies[0]!, ...body, state: (next ?? 'failed') as ReplyView['state'] }
    state.comment = { ...state.comment, replies: [reply] }
    return Response.json(reply)
  }
  if (method !== 'GET') return Response.json({})
  const now = state.comment
  await new Promise((resolve) => setTimeout(resolve, state.slow))
  return Response.json(now)
}
function claim(method: string) {
  if (method === 'DELETE') return new Response(null, { status: 204 })
  return Response.json({
    member: state.me,
    expiresAt: new Date(Date.now() + 90_000).toISOString(),
  })
}
