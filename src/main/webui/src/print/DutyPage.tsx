import { axisOf } from '../coverage/bars'
import { dayWord } from '../coverage/desk/week'
import { pictureOf } from '../coverage/picture'
import { comingGaps, gapTimes, gapWords, namesOf, reasonOf, shortDay } from '../coverage/speech'
import type { Coverage, Desk, DeskCoverage } from '../coverage/types'
import { addDays, noonOf } from '../coverage/wall'
import { cellsOf } from '../coverage/weeks/cells'
import { useLanguage, useSay } from '../shared/i18n/words'
import { day, moment } from '../shared/time/format'
import { DutyCell } from './DutyCell'
import { Hatches, Sample } from './Hatches'
import { PAGE_DAYS } from './period'

interface Props {
  readonly monday: string
  readonly one: DeskCoverage
  readonly desk: Desk
  readonly coverage: Coverage
  readonly now: number
}

/** Four weeks on one sheet: each stands alone, with its own head. */
export function DutyPage({ monday, one, desk, coverage, now }: Props) {
  const say = useSay()
  const language = useLanguage()
  const last = addDays(monday, PAGE_DAYS - 1)
  const weeks = pictureOf(one, monday)
  const days = weeks.flat().flatMap((one) => one.day ?? [])
  const cells = new Map(cellsOf(one, language, now).map((cell) => [cell.day.date, cell]))
  const axis = axisOf(days, one.zone)
  const gaps = comingGaps(one, now).filter((gap) => {
    const { date } = gapTimes(gap, one.zone)
    return date >= monday && date <= last
  })
  return (
    <section className="duty-page">
      <Hatches />
      <header>
        <h1>
          {desk.name}, {day(language, noonOf(monday), noonOf(monday))}–{day(language, noonOf(last), 0)}
        </h1>
        <p>
          {desk.zone}.{' '}
          {say('dutySheet.proved', { time: moment(language, coverage.provedAt, now), version: desk.version })} Majakka.
        </p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dutySheet.week')}</th>
            {weeks[0]!.map((_, n) => (
              <th key={dayWord(language, n)} scope="col">
                {dayWord(language, n, 'long')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.date}>
              <th scope="row">{week.find((one) => one.day)?.day?.week}</th>
              {week.map((one) => (
                <DutyCell
                  key={one.date}
                  day={one}
                  name={cells.get(one.date)?.name}
                  over={!cells.get(one.date)?.gaps.length}
                  axis={axis}
                  nameOf={namesOf(coverage)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="duty-foot">
        <section>
          <h2>{gaps.length ? say('coverage.gapCount', { n: gaps.length }) : say('dutySheet.noGaps')}</h2>
          <ul className="duty-gaps">
            {gaps.map((gap) => (
              <li key={gap.from + gap.channelIds}>
                {shortDay(language, gapTimes(gap, one.zone).date, now)} {gapWords(say, language, gap, one.zone, desk)}.{' '}
                {reasonOf(say, language, gap)}
              </li>
            ))}
          </ul>
        </section>
        <ul className="duty-legend">
          <li>
            <Sample light="full" /> {say('coverage.legendFull')}
          </li>
          <li>
            <Sample light="half" /> {say('coverage.legendHalf')}
          </li>
          <li>
            <Sample light="gap" /> {say('coverage.legendGap')}
          </li>
        </ul>
      </div>
    </section>
  )
}
