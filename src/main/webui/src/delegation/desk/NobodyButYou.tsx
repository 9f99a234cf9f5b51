import { UserPlus } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import './nobody-but-you.css'

/** The reason why this product exists: one person alone. */
export function NobodyButYou({ onGive }: { onGive: () => void }) {
  const say = useSay()
  return (
    <section className="nobody-but-you" aria-labelledby="nobody-but-you">
      <div>
        <h2 id="nobody-but-you">{say('delegation.onlyYou')}</h2>
        <p>{say('delegation.onlyYouDetail')}</p>
      </div>
      <Button look="primary" icon={<UserPlus size={16} strokeWidth={2} aria-hidden="true" />} onClick={onGive}>
        {say('delegation.giveFirst')}
      </Button>
    </section>
  )
}
