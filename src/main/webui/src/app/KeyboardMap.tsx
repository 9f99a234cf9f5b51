import { useEffect, useRef } from 'react'
import { type Key, useSay } from '../shared/i18n/words'
import { usePreferences } from '../shared/preferences'
import { Button } from '../shared/ui/Button'
import { Kbd } from '../shared/ui/Kbd'
import './keyboard-map.css'

const MAP: [Key, [string, Key][]][] = [
  [
    'app.keysEverywhere',
    [
      ['/', 'app.keySearch'],
      ['?', 'app.keyMap'],
      ['.', 'app.keyShow'],
      ['Z', 'app.keyUndo'],
      ['Esc', 'app.keyBack'],
      ['G Q · G M · G K', 'app.keyGo'],
    ],
  ],
  [
    'app.keysQueue',
    [
      ['J ↓ · K ↑', 'app.keyMove'],
      ['Enter', 'app.keyOpen'],
      ['R', 'app.keyReply'],
      ['X · Space', 'app.keySelect'],
      ['Shift ↓', 'app.keyExtend'],
      ['T', 'app.keyTake'],
      ['I', 'app.keyGive'],
      ['H', 'app.keyLater'],
      ['E 1–4', 'app.keyResolve'],
      ['L', 'app.keyLabel'],
      ['W', 'app.keyWhy'],
    ],
  ],
  [
    'app.keysComment',
    [
      ['J · K', 'app.keyNext'],
      ['R', 'app.keyReply'],
      ['N', 'app.keyNote'],
      ['F', 'app.keyLike'],
      ['V', 'app.keyHide'],
    ],
  ],
  [
    'app.keysReply',
    [
      ['Ctrl Enter', 'app.keySend'],
      ['Ctrl Shift Enter', 'app.keySendOpen'],
      ['Esc', 'app.keyLeave'],
    ],
  ],
]

export default function KeyboardMap({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const { singleKeys } = usePreferences()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal?.(), [])
  return (
    <dialog ref={dialog} className="keyboard-map" aria-labelledby="keyboard-map" onClose={onClose}>
      <header>
        <h2 id="keyboard-map">{say('app.keyboardMap')}</h2>
        <Button autoFocus onClick={() => dialog.current?.close()}>
          {say('app.close')}
        </Button>
      </header>
      {!singleKeys && <p className="keyboard-map-off">{say('app.keysOffNow')}</p>}
      <div className="keyboard-map-groups">
        {MAP.map(([title, keys]) => (
          <section key={title}>
            <h3>{say(title)}</h3>
            <dl>
              {keys.map(([key, words]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((part, index) => {
                      const id = `${index}-${part}`
                      return part === '·' ? <span key={id}>·</span> : <Cap key={id}>{part}</Cap>
                    })}
                  </dt>
                  <dd>{say(words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  )
}

/** Here the key is the information, so it is read aloud. */
function Cap({ children }: { children: string }) {
  return (
    <>
      <Kbd>{children}</Kbd>
      <kbd className="visually-hidden">{children}</kbd>
    </>
  )
}
