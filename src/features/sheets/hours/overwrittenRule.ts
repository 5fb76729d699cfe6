import { daysWords } from '@/domain/hours/dayNames'
import { HOURS_DAYS, type HoursDay } from '@/domain/hours/OpeningHours'
import type { OsmRule } from './parseOsmRules'

/** Hours that a later rule replaces: all those of their rule (`isWhole`), or those of some of its days. */
type Overwritten = { isWhole: boolean; words: string }

/**
 * Hours that a later rule of the same weeks silently replaces by others. Of a whole rule (`Mo 09:00-12:00; Mo 14:00-17:00`) it is
 * no exception: by the format the first hours are lost, by sense both hold. On some days (`Mo-Th 16:00-18:00; We 09:00-11:00`) it
 * is one, worth a look when the two have no minute in common. `null` when nothing is lost so.
 */
export function overwrittenRule(rules: readonly OsmRule[]): Overwritten | null {
  const found = rules.flatMap((rule, at) =>
    rule.isAdded ? [] : rules.slice(0, at).flatMap((one) => lostIn(one, rule)),
  )
  return found.find(({ isWhole }) => isWhole) ?? found[0] ?? null
}

function lostIn(earlier: OsmRule, rule: OsmRule): Overwritten[] {
  const shared = daysOf(earlier).filter((day) => daysOf(rule).includes(day))
  const isKept = earlier.times.every((one) => rule.times.some((other) => holds(other, one)))
  if (!isSameTime(earlier, rule) || shared.length === 0 || isKept) return []
  const isWhole = shared.length === daysOf(earlier).length
  const areApart =
    rule.times.length > 0 && earlier.times.every((one) => rule.times.every((other) => isApart(one, other)))
  return isWhole || areApart ? [{ isWhole, words: daysWords(shared) }] : []
}

function isSameTime(one: OsmRule, other: OsmRule): boolean {
  const time = ({ seasons, weeks, nth, school }: OsmRule) => JSON.stringify([seasons, weeks, nth, school])
  return time(one) === time(other)
}

type Span = OsmRule['times'][number]
const holds = (other: Span, one: Span) => other.opens <= one.opens && one.closes <= other.closes
const isApart = (one: Span, other: Span) => one.closes <= other.opens || other.closes <= one.opens
const daysOf = ({ days }: OsmRule): readonly HoursDay[] => days ?? HOURS_DAYS.slice(0, 7)
