import { useLanguage, useSay } from '../../shared/i18n/words'
import { ClosedWords } from './ClosedWords'
import { DatesFields } from './DatesFields'
import { type DeskDraft, WORK_RULES } from './draft'
import { Fold } from './Fold'
import { HolidayFields } from './HolidayFields'
import { NumberField } from './NumberField'
import { SeasonsFields } from './SeasonsFields'
import { StepsFields } from './StepsFields'
import { fieldWords } from './words'

interface Props {
  readonly draft: DeskDraft
  readonly today: string
  readonly onChange: (some: Partial<DeskDraft>) => void
}

const MOST = { shiftHours: 24, restHours: 48, daysRunning: 31, weekHours: 168 }

/** What most desks never need; each tells in words what holds. */
export function MoreFields({ draft, today, onChange }: Props) {
  const say = useSay()
  const language = useLanguage()
  const now = (field: keyof DeskDraft) => fieldWords(say, language, field, draft)
  return (
    <>
      <Fold title={say('desks.holidays')} now={now('holidays')}>
        <HolidayFields holidays={draft.holidays} today={today} onChange={(holidays) => onChange({ holidays })} />
      </Fold>
      <Fold title={say('desks.seasons')} now={now('seasons')}>
        <SeasonsFields seasons={draft.seasons} week={draft.week} onChange={(seasons) => onChange({ seasons })} />
      </Fold>
      <Fold title={say('desks.dates')} now={now('dates')}>
        <DatesFields dates={draft.dates} onChange={(dates) => onChange({ dates })} />
      </Fold>
      <Fold title={say('desks.targets')} now={now('firstReplyMinutes')}>
        <StepsFields target={draft.firstReplyMinutes} steps={draft.steps} onChange={onChange} />
      </Fold>
      <Fold title={say('desks.approval')} now={now('approvalMinutes')}>
        <NumberField
          label={say('desks.approvalMinutes')}
          min={15}
          max={10_080}
          value={draft.approvalMinutes}
          hint={say('desks.approvalHint')}
          onChange={(approvalMinutes) => onChange({ approvalMinutes })}
        />
      </Fold>
      <Fold title={say('desks.closedWords')} now={now('closedWords')}>
        <ClosedWords
          words={draft.closedWords}
          hasTarget={draft.firstReplyMinutes !== undefined}
          onChange={(closedWords) => onChange({ closedWords })}
        />
      </Fold>
      <Fold title={say('desks.giving')} now={now('assignsWork')}>
        <label className="change-check">
          <input
            type="checkbox"
            checked={draft.assignsWork}
            onChange={({ target: { checked } }) => onChange({ assignsWork: checked })}
          />
          {say('desks.assignsWork')}
        </label>
        {draft.assignsWork && (
          <NumberField
            label={say('desks.mostOpen')}
            max={10_000}
            value={draft.mostOpen}
            onChange={(mostOpen) => onChange({ mostOpen })}
          />
        )}
        <label className="change-check">
          <input
            type="checkbox"
            checked={draft.fillsGaps}
            onChange={({ target: { checked } }) => onChange({ fillsGaps: checked })}
          />
          {say('desks.fillsGaps')}
        </label>
        <small>{say('desks.fillsGapsHint')}</small>
      </Fold>
      <Fold title={say('desks.keys')} now={say('desks.keysWords', { n: draft.keepersPresent ?? 0 })}>
        <NumberField
          label={say('desks.keepersPresent')}
          min={0}
          max={10}
          value={draft.keepersPresent}
          hint={say('desks.keepersHint')}
          onChange={(keepersPresent) => onChange({ keepersPresent })}
        />
      </Fold>
      <Fold title={say('desks.workRules')} now={now('workRules')}>
        <p>{say('desks.workRulesHint')}</p>
        <div className="desk-pair">
          {WORK_RULES.map((rule) => (
            <NumberField
              key={rule}
              label={say(`desks.${rule}`)}
              min={rule === 'restHours' ? 0 : 1}
              max={MOST[rule]}
              value={draft.workRules[rule]}
              onChange={(value) => onChange({ workRules: { ...draft.workRules, [rule]: value } })}
            />
          ))}
        </div>
      </Fold>
    </>
  )
}
