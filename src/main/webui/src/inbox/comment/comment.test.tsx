import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aComment, aino, aReply, joonas } from '../../reply/testing'
import { keys, queryClient } from '../../shared/api/queries'
import type { CommentDetail } from '../../shared/api/types'
import { strings as first } from '../../shared/i18n/en'
import { strings as later } from '../../shared/i18n/en/later'
import { speaker, Words } from '../../shared/i18n/words'
import { deedOf } from './deedOf'
import { wordsOf } from './Events'
import { FoldedText } from './FoldedText'
import { keptNote } from './keptNote'
import { Notes } from './Notes'
import { OldText } from './OldText'
import { SentReplies } from './SentReplies'
import { Thread } from './Thread'

const strings = { ...first, ...later }
const entry = (n: number, more = {}) => ({
  id: `t${n}`,
  author: { id: `a${n}`, name: `Writer ${n}` },
  text: `Words ${n}`,
  own: false,
  createdAt: '2026-11-24T08:00:00Z',
  ...more,
})

function show(page: ReactNode) {
  return render(
    <QueryClientProvider client={queryClient}>
      <Words language="en" strings={strings}>
        {page}
      </Words>
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  queryClient.clear()
  localStorage.clear()
})

afterEach(() => vi.unstubAllGlobals())

describe('a comment', () => {
  it('is text and nothing else, folded when it is very long', () => {
    show(<FoldedText text={`<b>bold</b> ${'word '.repeat(500)}`} />)
    expect(document.querySelector('b')).toBeNull()
    const fold = screen.getByRole('button', { name: 'Show the whole text' })
    const short = document.querySelector('p')?.textContent?.length ?? 0
    fireEvent.click(fold)
    expect(document.querySelector('p')?.textContent?.length).toBeGreaterThan(short)
  })

  it('shows the text before its author changed it, one press away', () => {
    const history = [{ at: '2026-11-24T08:20:00Z', what: 'comment-edited', from: 'The old words', to: 'The new words' }]
    queryClient.setQueryData(keys.history('c1'), history as never)
    show(<OldText id="c1" editedAt="2026-11-24T08:20:00Z" />)
    expect(screen.getByText('The old words').closest('details')).not.toBeNull()
    expect(screen.getByText(/Edited/)).toBeTruthy()
  })

  it('says only that it was edited when nobody kept the old text', () => {
    queryClient.setQueryData(keys.history('c1'), [] as never)
    show(<OldText id="c1" editedAt="2026-11-24T08:20:00Z" />)
    expect(document.querySelector('details')).toBeNull()
  })
})

describe('the thread', () => {
  const thread = (n: number) =>
    aComment({ thread: Array.from({ length: n }, (_, i) => entry(i)) as CommentDetail['thread'] })

  it('shows the two ends of a very long one, and the rest on demand', () => {
    show(<Thread comment={thread(260)} />)
    expect(document.querySelectorAll('.thread-entry')).toHaveLength(40)
    fireEvent.click(screen.getByText('Show 220 between'))
    expect(document.querySelectorAll('.thread-entry')).toHaveLength(260)
    // Hundreds of entries are slow on a busy machine, and that is not what is asked here
  }, 60_000)

  it('does not repeat a reply that stands above, and survives words without an author', () => {
    const own = [entry(1, { own: true, replyId: 'r1' }), entry(2, { own: true, author: undefined })]
    const comment = aComment({ thread: own as CommentDetail['thread'], replies: [aReply({ state: 'sent' })] })
    show(<Thread comment={comment} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByText('Myllyranta')).toBeTruthy()
  })

  it('names who answered and when', () => {
    show(<SentReplies comment={aComment({ replies: [aReply({ state: 'sent', sentAt: '2026-11-24T08:43:00Z' })] })} />)
    expect(screen.getByText('Aino')).toBeTruthy()
  })
})

describe('a note', () => {
  const notes = [{ id: 'n1', author: joonas, text: 'The batch is held', at: '2026-11-24T08:31:00Z' }]

  it('never looks public', () => {
    show(<Notes comment={aComment({ notes })} me={aino.id} handle={null} />)
    expect(screen.getByText('Only the team sees this')).toBeTruthy()
    expect(screen.getByRole('region', { name: /Only the team sees this/ })).toBeTruthy()
  })

  it('stays on this device until it is saved', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    keptNote(aino.id, 'c1').write('Call the mill')
    show(<Notes comment={aComment()} me={aino.id} handle={null} />)
    const field = screen.getByLabelText('Only the team sees this') as HTMLTextAreaElement
    expect(field.value).toBe('Call the mill')
    fireEvent.input(field, { target: { value: 'Call the mill today' } })
    await waitFor(() => expect(keptNote(aino.id, 'c1').read()).toBe('Call the mill today'))
  })
})

describe('the events', () => {
  const say = speaker(strings, 'en')

  it('are said in our words, whoever they happened to', () => {
    expect(deedOf('comment-claim-taken-over')).toBe('claimTakenOver')
    expect(deedOf('reply-edited')).toBe('replyEdited')
    expect(wordsOf({ at: '', what: 'comment-resolved', to: 'no_reply_needed' }, say, 'en')).toBe(
      'resolved it: no reply needed',
    )
  })

  it('are shown as they are when they are newer than this page', () => {
    expect(wordsOf({ at: '', what: 'comment-sent-to-moon' }, say, 'en')).toBe('comment sent to moon')
  })
})
