import { useEffect, useRef } from 'react'
import { type Key, useSay } from '../shared/i18n/words'
import { usePreferences } from '../shared/preferences'
import { Button } from '../shared/ui/Button'
import { Kbd } from '../shared/ui/Kbd'
import './keyboard-map.css'

const MAP: [Key, [string, Key][]][] = [
  [
    'keys.inEverywhere',
    [
      ['/', 'keys.search'],
      ['?', 'keys.map'],
      ['.', 'keys.show'],
      ['Z', 'keys.undo'],
      ['Esc', 'keys.back'],
      ['G H · G Q · G M · G A · G C · G S · G K · G D · G L', 'keys.go'],
    ],
  ],
  [
    'keys.inQueue',
    [
      ['J ↓ · K ↑', 'app.keyMove'],
      ['Enter', 'app.keyOpen'],
      ['R', 'app.keyReply'],
      ['X · Space', 'keys.select'],
      ['Shift ↓', 'keys.extend'],
      ['T', 'app.keyTake'],
      ['I', 'keys.give'],
      ['H', 'app.keyLater'],
      ['E 1–4', 'app.keyResolve'],
      ['L', 'keys.label'],
      ['W', 'keys.why'],
    ],
  ],
  [
    'keys.inComment',
    [
      ['J · K', 'keys.next'],
      ['R', 'app.keyReply'],
      ['N', 'keys.note'],
      ['F', 'keys.like'],
      ['V', 'keys.hide'],
    ],
  ],
  [
    'keys.inReply',
    [
      ['Ctrl Enter', 'keys.send'],
      ['Ctrl Shift Enter', 'keys.sendOpen'],
      ['Esc', 'keys.leave'],
    ],
  ],
  [
    'keys.approvals',
    [
      ['J · K', 'app.keyMove'],
      ['A', 'keys.approve'],
      ['M', 'keys.editApprove'],
      ['B', 'keys.returnIt'],
      ['D', 'keys.diff'],
      ['X', 'keys.select'],
      ['Shift A', 'keys.approveAll'],
    ],
  ],
  [
    'app.coverage',
    [
      ['← ↑ → ↓', 'keys.inGrid'],
      ['N · Shift N', 'keys.nextGap'],
      ['Enter', 'keys.openDay'],
      ['T', 'keys.today'],
      ['C', 'keys.change'],
      ['1–4', 'keys.views'],
    ],
  ],
  [
    'keys.day',
    [
      ['← ↑ → ↓', 'keys.inDay'],
      ['Space', 'keys.grab'],
      ['← →', 'keys.shiftBy'],
      ['Shift ← · Shift →', 'keys.lengthBy'],
      ['↑ ↓', 'keys.otherPerson'],
      ['Enter · Esc', 'keys.drop'],
      ['F', 'keys.fixes'],
      ['↑ ↓', 'keys.chooseFix'],
      ['Ctrl Enter', 'keys.askChosen'],
    ],
  ],
  [
    'keys.plan',
    [
      ['← ↑ → ↓', 'keys.inGrid'],
      ['Space', 'keys.grab'],
      ['← →', 'keys.otherDay'],
      ['Shift ← · Shift →', 'keys.lengthBy'],
      ['↑ ↓', 'keys.otherPerson'],
      ['Enter · Esc', 'keys.drop'],
      ['L', 'keys.lockShift'],
    ],
  ],
  [
    'keys.matrix',
    [
      ['← ↑ → ↓', 'keys.inGrid'],
      ['Home · End', 'keys.inGrid'],
      ['Enter', 'keys.openCell'],
      ['Esc', 'keys.closeCell'],
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
      {!singleKeys && <p className="keyboard-map-off">{say('keys.offNow')}</p>}
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
