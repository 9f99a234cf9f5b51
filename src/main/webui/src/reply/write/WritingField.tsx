import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { Drafting } from '../draft/drafting'
import type { Counting } from '../length/counting'
import './writing.css'

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly drafting: Drafting
  readonly counting: Counting
  readonly label: string
  readonly placeholder?: string
  readonly language?: string
  readonly onTyped: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** The text belongs to the browser: nothing here renders while somebody types. A mirror behind it gives height and underlines the surplus. */
export function WritingField({ field, drafting, counting, label, placeholder, language, onTyped, onKeyDown }: Props) {
  const mirror = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const show = (text: string) => {
      if (field.current && field.current.value !== text) replace(field.current, text)
      reflect(mirror.current, text, counting.now(text)?.surplusAt ?? -1)
    }
    show(drafting.current.text)
    const unmirror = drafting.mirror(show)
    const uncount = counting.view.subscribe(() => {
      reflect(mirror.current, field.current?.value ?? '', counting.view.get()?.surplusAt ?? -1)
    })
    return () => {
      unmirror()
      uncount()
    }
  }, [drafting, counting, field])

  return (
    <div className="writing">
      <div className="writing-mirror" ref={mirror} aria-hidden="true">
        <span />
        <u />
      </div>
      <textarea
        ref={field}
        className="writing-field"
        rows={1}
        dir="auto"
        lang={language}
        spellCheck
        aria-label={label}
        placeholder={placeholder}
        defaultValue={drafting.current.text}
        onInput={({ currentTarget }) => {
          onTyped(currentTarget.value)
          reflect(mirror.current, currentTarget.value, -1)
          counting.soon(() => currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

/** Another text comes in; the cursor stays where it was, or at the end. */
function replace(field: HTMLTextAreaElement, text: string): void {
  const atEnd = field.selectionStart === field.value.length
  const { selectionStart, selectionEnd } = field
  field.value = text
  if (atEnd) field.setSelectionRange(text.length, text.length)
  else field.setSelectionRange(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length))
}

function reflect(mirror: HTMLDivElement | null, text: string, surplusAt: number): void {
  const [fits, surplus] = mirror?.children ?? []
  if (!fits || !surplus) return
  fits.textContent = surplusAt < 0 ? text : text.slice(0, surplusAt)
  // the last line break has no height of its own
  surplus.textContent = `${surplusAt < 0 ? '' : text.slice(surplusAt)}\u200b`
}
