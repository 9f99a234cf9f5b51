import { faceOf } from '../network'
import type { components } from './schema'
import type { Author, Can, CommentDetail, CommentPage, CommentView } from './types'

type Schemas = components['schemas']

const NOBODY = '?'

const author = (given: Schemas['AuthorRef'] | undefined): Author => ({
  ...given,
  id: given?.id ?? '',
  name: given?.name || given?.handle || NOBODY,
})

const can = ({ reply = false, hide = false, delete: remove = false, like = false }: Schemas['Abilities']): Can => ({
  reply,
  hide,
  delete: remove,
  like,
})

const channel = ({ channel, url }: Pick<Schemas['CommentView'], 'channel' | 'url'>) => ({
  ...channel,
  network: faceOf(channel.network, url),
})

/** Comments as the pages use them: with an author, even where the network told of none. */
export const comment = (raw: Schemas['CommentView']): CommentView => ({
  ...raw,
  channel: channel(raw),
  author: author(raw.author),
  can: can(raw.can),
})

export const commentPage = (raw: Schemas['PageCommentView']): CommentPage => ({
  items: raw.items.map(comment),
  next: raw.next,
})

export const commentDetail = (raw: Schemas['CommentDetail']): CommentDetail => ({
  ...raw,
  channel: channel(raw),
  author: author(raw.author),
  can: can(raw.can),
  thread: raw.thread.map((entry) => ({ ...entry, author: author(entry.author) })),
})
