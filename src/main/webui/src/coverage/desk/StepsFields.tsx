import { Plus, X } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import type { DeskDraft, StepDraft, StepTo } from './draft'
import { NumberField } from './NumberField'

const TO: readonly StepTo[] = ['holder', 'nextOnDuty', 'approver', 'actingOwner', 'lastResort']
const REPEATS = [0, 1, 2, 3, 4, 5]

interface Props {
  readonly target?: number
  readonly steps: DeskDraft['steps']
  readonly onChange: (some: Partial<DeskDraft>) => void
}

/** How soon the desk means to answer, and whom it tells when that comes near. */
export function StepsFields({ target, steps, onChange }: Props) {
  const say = useSay()
  return (
    <>
      <NumberField
        label={say('desks.firstReply')}
        max={100_000}
        value={target}
        hint={say('desks.firstReplyHint')}
        onChange={(firstReplyMinutes) => onChange({ firstReplyMinutes })}
      />
      {target !== undefined && <p>{say('desks.stepsHint')}</p>}
      {steps.map((step, n) => {
        const set = (some: Partial<StepDraft>) => onChange({ steps: steps.with(n, { ...step, ...some }) })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
          <fieldset className="fold-line" key={n}>
            <legend className="visually-hidden">{say('desks.step', { n: n + 1 })}</legend>
            <NumberField
              label={say('desks.minutes')}
              min={0}
              max={100_000}
              value={step.minutes}
              onChange={(minutes) => set({ minutes })}
            />
            <label className="field">
              <span>{say('desks.when')}</span>
              <select value={String(step.after)} onChange={({ target: { value } }) => set({ after: value === 'true' })}>
                <option value="false">{say('desks.before')}</option>
                <option value="true">{say('desks.after')}</option>
              </select>
            </label>
            <label className="field">
              <span>{say('desks.tell')}</span>
              <select value={step.to} onChange={({ target: { value } }) => set({ to: value as StepTo })}>
                {TO.map((to) => (
                  <option key={to} value={to}>
                    {say(`desks.to_${to}`)}
                  </option>
                ))}
              </select>
            </label>
            <label className="field short">
              <span>{say('desks.repeat')}</span>
              <select value={step.repeat} onChange={({ target: { value } }) => set({ repeat: Number(value) })}>
                {REPEATS.map((times) => (
                  <option key={times} value={times}>
                    {times === 0 ? say('desks.never') : `${times} ×`}
                  </option>
                ))}
              </select>
            </label>
            <Button
              look="quiet"
              aria-label={say('desks.removeOne', { name: say('desks.step', { n: n + 1 }) })}
              icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => onChange({ steps: steps.toSpliced(n, 1) })}
            />
          </fieldset>
        )
      })}
      {target !== undefined && steps.length < 10 && (
        <Button
          className="fold-add"
          icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => onChange({ steps: [...steps, { to: 'holder', minutes: 15, after: false, repeat: 0 }] })}
        >
          {say('desks.addStep')}
        </Button>
      )}
    </>
  )
}
