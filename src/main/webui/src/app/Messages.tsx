import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useSay } from '../shared/i18n/words'
import { assertiveText, dismiss, politeText, type Toast, toasts } from '../shared/messages'
import { useStore } from '../shared/store'
import { Button } from '../shared/ui/Button'
import './messages.css'

const SHOWN = 10_000

/** The frame's two voices, and the toasts, which never take the focus. */
export function Messages() {
  const shown = useStore(toasts)
  return (
    <>
      <div className="visually-hidden" role="status">
        {useStore(politeText)}
      </div>
      <div className="visually-hidden" role="alert">
        {useStore(assertiveText)}
      </div>
      <ol className="toasts">
        {shown.map((toast) => (
          <ToastView toast={toast} key={toast.id} />
        ))}
      </ol>
    </>
  )
}

function ToastView({ toast }: { toast: Toast }) {
  const say = useSay()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const wait = setTimeout(() => dismiss(toast.id), SHOWN)
    return () => clearTimeout(wait)
  }, [held, toast.id])

  return (
    <li
      className={`toast toast-${toast.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span dir="auto">{toast.text}</span>
      {toast.undo && (
        <Button
          look="quiet"
          shortcut="z"
          onClick={() => {
            dismiss(toast.id)
            toast.undo?.()
          }}
        >
          {say('app.undo')}
        </Button>
      )}
      <Button
        look="quiet"
        aria-label={say('app.close')}
        icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => dismiss(toast.id)}
      />
    </li>
  )
}
