import { useLanguage, useSay } from '../../shared/i18n/words'
import type { HolidayPolicy } from '../types'
import { ComingHolidays } from './ComingHolidays'
import { countriesIn } from './countries'
import { CLOSED_HOLIDAYS, type HolidaysDraft, opensOnHolidays } from './draft'
import { HoursFields } from './HoursFields'
import { NumberField } from './NumberField'
import { OwnDays } from './OwnDays'
import { TextField } from './TextField'

export const POLICIES: readonly HolidayPolicy[] = ['closed', 'shortened', 'asUsual', 'rota']

interface Props {
  readonly holidays?: HolidaysDraft
  readonly today: string
  readonly onChange: (holidays?: HolidaysDraft) => void
}

/** What the desk does on days that are free by law, by custom, or in this company alone. */
export function HolidayFields({ holidays, today, onChange }: Props) {
  const say = useSay()
  return (
    <>
      <label className="change-check">
        <input
          type="checkbox"
          checked={holidays !== undefined}
          onChange={({ target: { checked } }) => onChange(checked ? CLOSED_HOLIDAYS : undefined)}
        />
        {say('desks.holidaysCount')}
      </label>
      {holidays && <Rules holidays={holidays} today={today} onChange={onChange} />}
    </>
  )
}

function Rules({ holidays, today, onChange }: Props & { holidays: HolidaysDraft }) {
  const say = useSay()
  const language = useLanguage()
  const { near, far } = countriesIn(language)
  const set = (some: Partial<HolidaysDraft>) => onChange({ ...holidays, ...some })
  const own = opensOnHolidays(holidays)
  return (
    <>
      <div className="fold-line">
        <label className="field">
          <span>{say('desks.country')}</span>
          <select
            value={holidays.country}
            onChange={({ target: { value } }) => set({ country: value, subdivision: '' })}
          >
            <option value="">{say('desks.noCountry')}</option>
            {[near, far].map((some) => (
              <optgroup key={some[0]?.code} label={some === near ? say('desks.near') : say('desks.others')}>
                {some.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {holidays.country && (
          <TextField
            label={say('desks.region')}
            max={3}
            value={holidays.subdivision}
            onChange={(subdivision) => set({ subdivision: subdivision.toLocaleUpperCase('en') })}
            hint={say('desks.regionHint')}
          />
        )}
      </div>
      <div className="fold-line">
        {(['publicHolidays', 'eves'] as const).map((which) => (
          <label className="field" key={which}>
            <span>{say(`desks.${which}`)}</span>
            <select value={holidays[which]} onChange={({ target }) => set({ [which]: target.value as HolidayPolicy })}>
              {POLICIES.map((policy) => (
                <option key={policy} value={policy}>
                  {say(`desks.policy_${policy}`)}
                </option>
              ))}
            </select>
            {which === 'eves' && <small>{say('desks.evesHint')}</small>}
          </label>
        ))}
      </div>
      {own && (
        <div className="fold-line">
          <div className="field">
            <span>{say('desks.holidayHours')}</span>
            <HoursFields of={say('desks.holidayHours')} hours={holidays.hours} onChange={(hours) => set({ hours })} />
          </div>
          <NumberField
            label={say('desks.atLeast')}
            max={100}
            placeholder={say('desks.asAlways')}
            value={holidays.atLeast}
            onChange={(atLeast) => set({ atLeast })}
          />
        </div>
      )}
      {(holidays.publicHolidays === 'rota' || holidays.eves === 'rota') && <small>{say('desks.rotaHint')}</small>}
      <OwnDays days={holidays.ownDays} onChange={(ownDays) => set({ ownDays })} />
      <ComingHolidays holidays={holidays} today={today} />
    </>
  )
}
