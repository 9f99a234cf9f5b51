import { type KeyboardEvent, useState } from 'react'
import type { ReplyView } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { WordDiff } from '../../shared/ui/WordDiff'

interface Props {
  readonly reply: ReplyView
  readonly language?: string
  readonly stopped: boolean
  readonly onApprove: (text: string) => void
  readonly onClose: () => void
}

function focusNow(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.setSelectionRange(field.value.length, field.value.length)
}

/** Other words, approved in the same step. The author sees what was changed. */
export function EditForm({ reply, language, stopped, onApprove, onClose }: Props) {
  const say = useSay()
  const [text, setText] = useState(reply.text)
  const idle = stopped || text.trim() === ''

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) !idle && onApprove(text)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="edit-form">
      <textarea
        ref={focusNow}
        dir="auto"
        lang={language}
        rows={6}
        aria-label={say('reply.editText')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== reply.text && (
        <details className="edit-changes">
          <summary>{say('reply.showChanges')}</summary>
          <WordDiff before={reply.text} after={text} language={language} />
        </details>
      )}
      <div className="decision-buttons">
        <Button
          look="primary"
          aria-keyshortcuts="Control+Enter"
          aria-disabled={idle}
          onClick={() => !idle && onApprove(text)}
        >
          {say(text === reply.text ? 'reply.approveSend' : 'reply.approveEdited')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  )
}
