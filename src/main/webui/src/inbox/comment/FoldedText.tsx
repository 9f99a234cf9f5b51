import { useState } from 'react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import './folded-text.css'

const LONG = 2000
const SHOWN = 1200

/** What somebody wrote, as text and nothing else. Very long texts are folded at a word. */
export function FoldedText({ text, language }: { text: string; language?: string }) {
  const say = useSay()
  const [whole, setWhole] = useState(false)
  const long = text.length > LONG
  const shown = !long || whole ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN) + 1 || SHOWN)}…`
  return (
    <>
      <p className="folded-text" dir="auto" lang={language}>
        {shown}
      </p>
      {long && (
        <Button look="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {say(whole ? 'comment.fold' : 'comment.wholeText')}
        </Button>
      )}
    </>
  )
}
