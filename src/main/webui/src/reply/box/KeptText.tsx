import { Copy } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { toast } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import './kept.css'

/** My text where I may not write any more: it can be read and taken along. */
export function KeptText({ text }: { text: string }) {
  const say = useSay()
  const copy = () => void navigator.clipboard?.writeText(text).then(() => toast(say('reply.copied')))
  return (
    <details className="kept">
      <summary>{say('reply.ownKept')}</summary>
      <p dir="auto">{text}</p>
      <Button icon={<Copy size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={copy}>
        {say('reply.copy')}
      </Button>
    </details>
  )
}
