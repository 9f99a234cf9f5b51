import { useEffect, useId, useRef } from 'react'
import type { CommentView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import { Button } from '../../shared/ui/Button'
import './hide-dialog.css'

interface Props {
  readonly comment: CommentView
  readonly onHide: () => void
  readonly onClose: () => void
}

/** Hiding is seen by the public: asked once, the safe button first. Focus returns to where it was. */
export function HideDialog({ comment, onHide, onClose }: Props) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const network = networkTitle(comment.channel.network)

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  function hide() {
    onClose()
    onHide()
  }

  return (
    <dialog ref={dialog} className="hide-dialog" role="alertdialog" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{say('comment.hideAsk')}</h2>
      <p>{say('comment.hideDetail', { network })}</p>
      <div className="hide-dialog-actions">
        <Button onClick={onClose}>{say('app.cancel')}</Button>
        <Button look="danger" onClick={hide}>
          {say('comment.hide')}
        </Button>
      </div>
    </dialog>
  )
}
