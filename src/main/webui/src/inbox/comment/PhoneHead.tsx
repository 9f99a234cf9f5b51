import { ChevronLeft, Ellipsis } from 'lucide-react'
import type { Ref } from 'react'
import { useLocation } from 'wouter'
import { useSay } from '../../shared/i18n/words'
import { openMenu } from '../actions/menu'
import './phone-head.css'

interface Props {
  readonly author: string
  readonly id: string
  readonly heading: Ref<HTMLHeadingElement>
}

/** Back keeps the draft and the place in the list. */
export function PhoneHead({ author, id, heading }: Props) {
  const say = useSay()
  const [, go] = useLocation()
  const back = () => (history.length > 1 ? history.back() : go('/queue'))
  return (
    <header className="phone-comment-head">
      <button type="button" aria-label={say('comment.backToList')} onClick={back}>
        <ChevronLeft size={24} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{author}</bdi>
      </h1>
      <button
        type="button"
        aria-label={say('comment.more')}
        onClick={(event) => openMenu.set({ kind: 'row', ids: [id], anchor: event.currentTarget })}
      >
        <Ellipsis size={22} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </header>
  )
}
