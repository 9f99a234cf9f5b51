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

/** Comments as the pages use them: with an author, even where the network told of none. */
export const comment = (raw: Schemas['CommentView']): CommentView => ({
  ...raw,
  author: author(raw.author),
  can: can(raw.can),
})

export const commentPage = (raw: Schemas['PageCommentView']): CommentPage => ({
  items: raw.items.map(comment),
  next: raw.next,
})

export const commentDetail = (raw: Schemas['CommentDetail']): CommentDetail => ({
  ...raw,
  author: author(raw.author),
  can: can(raw.can),
  thread: raw.thread.map((entry) => ({ ...entry, author: author(entry.author) })),
})
