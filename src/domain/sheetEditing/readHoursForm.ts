import { HOURS_DAYS, MONTH_RANKS, type OpeningHours } from '../hours/OpeningHours'
import { typedTime } from '../hours/typedTime'
import { type HoursOfMonth, type HoursPeriod, hoursOfWeeks, type WeekPlans } from './filledWeeks'
import { shutWeek } from './shutWeek'

const MOST_RANGES = 4
/** More than a form ever holds. */
const MOST_PERIODS = 60

/**
 * Hours as a form sent them, faults included. Names: `name.mo.0.opens` for the usual week, `name.even.mo.0.opens`, `name.odd.…`,
 * `name.month.0.…` with `name.month.0.nth`, `name.school.…`, `name.period.0.mo.0.opens`. Periods and days of the month that are blank or ticked to go (`name.period.0.out`) are left out.
 */
export function readHoursForm(name: string, form: URLSearchParams): OpeningHours {
  const ranks = Array.from({ length: MOST_PERIODS }, (_, at) => at)
  return hoursOfWeeks({
    usual: readWeek(name, form),
    even: readWeek(`${name}.even`, form),
    odd: readWeek(`${name}.odd`, form),
    months: ranks.flatMap((at) => readMonth(`${name}.month.${at}`, form) ?? []),
    school: form.get(`${name}.school.shut`) === '1' ? shutWeek() : readWeek(`${name}.school`, form),
    periods: ranks.flatMap((at) => readPeriod(`${name}.period.${at}`, form) ?? []),
  })
}

function readMonth(prefix: string, form: URLSearchParams): HoursOfMonth | null {
  if (form.get(`${prefix}.out`) === '1') return null
  const ticked = form.getAll(`${prefix}.nth`)
  const nth = MONTH_RANKS.filter((rank) => ticked.includes(String(rank)))
  const plans = readWeek(prefix, form)
  delete plans.ph
  return nth.length === 0 && Object.keys(plans).length === 0 ? null : { nth, plans }
}

function readPeriod(prefix: string, form: URLSearchParams): HoursPeriod | null {
  if (form.get(`${prefix}.out`) === '1') return null
  const season = { from: readDay(`${prefix}.from`, form), to: readDay(`${prefix}.to`, form) }
  const parity = form.get(`${prefix}.weeks`)
  const weeks = parity === 'odd' || parity === 'even' ? parity : null
  const plans = form.get(`${prefix}.shut`) === '1' ? shutWeek() : readWeek(prefix, form)
  const isBlank = !season.from && !season.to && Object.keys(plans).length === 0
  return isBlank ? null : { season, weeks, plans }
}

/** `MM-DD` of a day typed as a number (`1er` too) and a chosen month; empty when nothing was. */
function readDay(prefix: string, form: URLSearchParams): string {
  const month = form.get(`${prefix}.month`)?.trim() ?? ''
  const day =
    form
      .get(`${prefix}.day`)
      ?.trim()
      .replace(/^0?1\s*er$/i, '1') ?? ''
  return month || day ? `${month}-${/^\d$/.test(day) ? `0${day}` : day}` : ''
}

function readWeek(name: string, form: URLSearchParams): WeekPlans {
  const plans: WeekPlans = {}
  for (const day of HOURS_DAYS) {
    const prefix = `${name}.${day}`
    const ranges = Array.from({ length: MOST_RANGES }, (_, at) => ({
      opens: form.get(`${prefix}.${at}.opens`)?.trim() ?? '',
      closes: form.get(`${prefix}.${at}.closes`)?.trim() ?? '',
    })).filter(({ opens, closes }) => opens || closes)
    const comment = form.get(`${prefix}.comment`)?.trim() || null
    const isClosed = form.get(`${prefix}.closed`) === '1'
    if (ranges.length > 0 || comment || isClosed)
      plans[day] = { ranges: isClosed ? [] : ranges.map(asTimes), comment }
  }
  return plans
}

/** Midnight closes a day: browsers' own time fields know no 24:00. */
function asTimes({ opens, closes }: { opens: string; closes: string }) {
  const end = typedTime(closes) ?? closes
  return { opens: typedTime(opens) ?? opens, closes: end === '00:00' ? '24:00' : end }
}
