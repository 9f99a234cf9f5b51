import { Printer } from 'lucide-react'
import { Link } from 'wouter'
import { useSay } from '../shared/i18n/words'

export function SheetCard() {
  const say = useSay()
  return (
    <div className="home-card">
      <Printer size={20} strokeWidth={1.75} aria-hidden="true" />
      <p>
        <b>{say('home.sheet')}</b>
        <span>{say('home.sheetWhy')}</span>
      </p>
      <Link className="button" href="/print/emergency">
        {say('home.print')}
      </Link>
    </div>
  )
}
