import { useMemo } from 'react'
import { diffWords } from '../diff/words'
import { useSay } from '../i18n/words'
import './word-diff.css'

export type DiffMode = 'changes' | 'new' | 'old'
export const nextMode = (mode: DiffMode): DiffMode => (mode === 'changes' ? 'new' : mode === 'new' ? 'old' : 'changes')

interface Props {
  readonly before: string
  readonly after: string
  readonly mode?: DiffMode
  readonly language?: string
}

/** What was put in is underlined, what was left out is struck; both say so to whoever cannot see it. */
export function WordDiff({ before, after, mode = 'changes', language }: Props) {
  const say = useSay()
  const pieces = useMemo(() => diffWords(before, after), [before, after])
  return (
    <p className="word-diff" dir="auto" lang={language}>
      {mode === 'new' && after}
      {mode === 'old' && before}
      {mode === 'changes' &&
        pieces.map(({ kind, text }, index) => {
          const key = `${index}${kind}`
          if (kind === 'same') return <span key={key}>{text}</span>
          const Tag = kind === 'added' ? 'ins' : 'del'
          return (
            <Tag key={key}>
              <span className="visually-hidden"> {say(`reply.${kind}`)}: </span>
              {text}
            </Tag>
          )
        })}
    </p>
  )
}

/** D goes round: changes, new, old. */
export function DiffSwitch({ mode, onChoose }: { mode: DiffMode; onChoose: (mode: DiffMode) => void }) {
  const say = useSay()
  return (
    <fieldset className="diff-switch">
      <legend className="visually-hidden">{say('reply.whichText')}</legend>
      {(['changes', 'new', 'old'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={one === mode} aria-keyshortcuts="D" onClick={() => onChoose(one)}>
          {say(`reply.diff_${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
