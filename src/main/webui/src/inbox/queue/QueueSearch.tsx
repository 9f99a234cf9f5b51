import { Search, X } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { usePhone } from '../../shared/media'
import { Kbd } from '../../shared/ui/Kbd'
import type { Filter } from './filter'
import { parseSearch, searchText } from './searchWords'
import './queue-search.css'

const PAUSE = 350

interface Props {
  filter: Filter
  change: (part: Partial<Filter>) => void
}

/** Words, and `author:` and `label:` among them. Searches on a pause; Esc clears, then goes back to the list. */
export function QueueSearch({ filter, change }: Props) {
  const say = useSay()
  const phone = usePhone()
  const field = useRef<HTMLInputElement>(null)
  const asked = searchText(filter)
  const [text, setText] = useState(asked)
  const [open, setOpen] = useState(asked !== '')
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    if (document.activeElement !== field.current) setText(asked)
  }, [asked])
  useEffect(() => () => clearTimeout(waiting.current), [])

  const search = (next: string) => {
    clearTimeout(waiting.current)
    if (next !== asked) change(parseSearch(next))
  }
  const typed = (next: string) => {
    setText(next)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => search(next), PAUSE)
  }
  const clear = () => {
    setText('')
    search('')
    setOpen(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(text)
    document.getElementById('list')?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (text) clear()
    else document.getElementById('list')?.focus()
  }

  if (phone && !open && !text) {
    return (
      <button
        type="button"
        className="queue-search-open"
        aria-label={say('queue.search')}
        onClick={() => setOpen(true)}
      >
        <Search size={22} strokeWidth={1.75} aria-hidden="true" />
      </button>
    )
  }
  return (
    <search className="queue-search">
      <form onSubmit={submit}>
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={field}
          id="search"
          type="search"
          // biome-ignore lint/a11y/noAutofocus: on the phone the field appears because it was asked for
          autoFocus={phone && open && !asked}
          aria-label={say('queue.search')}
          aria-keyshortcuts="/"
          placeholder={say('queue.search')}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onChange={(event) => typed(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text || phone ? (
          <button type="button" aria-label={say('queue.clearSearch')} onClick={clear}>
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        ) : (
          <Kbd>/</Kbd>
        )}
      </form>
    </search>
  )
}
