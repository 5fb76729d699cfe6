import { fromMinutes } from '../clockMinutes'
import type { HoursRange } from '../OpeningHours'
import { timesIn } from './timesIn'

/** What may stand around times without changing what they say, in folded letters. */
const FILLER =
  /^(?:[\s\-/:,;&+|.()]|(?<![a-z])(?:a|au|et|de|du|puis|ouvert|ouverte|ouverture|horaires?|accueil|sans interruption|en continue?|continue?|non[- ]stop|(?:en )?journee continue|toute la journee|le|l'|matin|matins|matinee|apres[- ]?midi|am|soir|d'|jusqu'a)(?![a-z]))*$/
const ALWAYS = /(?<!\d)24 ?h(?:eures)? ?(?:\/|sur) ?24(?: ?h)?(?!\d)/g
const MIDDAY = 12 * 60
const DAY = 24 * 60

/** The ranges of a text that holds nothing but times, in order and by pairs; `untold`: `00:00-00:00`, by which sources say nothing. */
export type FoundRanges = { ranges: HoursRange[]; untold: boolean }

/** `null` when the folded text holds anything else, or times that cannot be right. */
export function rangesIn(folded: string): FoundRanges | null {
  const text = folded.replaceAll(ALWAYS, '0:00-24:00')
  const found = timesIn(text)
  if (!found || found.times.length % 2) return null
  const { times, after } = found
  if (![...times.map(({ before }) => before), after].every((words) => FILLER.test(words))) return null
  const read: FoundRanges = { ranges: [], untold: false }
  let last = 0
  for (let at = 0; at < times.length; at += 2) {
    const opens = times[at]?.isMidnight ? 0 : (times[at]?.minutes ?? null)
    const end = times[at + 1]
    const closes = end?.isMidnight || (end?.minutes === 0 && opens !== 0) ? DAY : (end?.minutes ?? null)
    if (opens === null || closes === null) return null
    if (opens === 0 && closes === 0) read.untold = true
    else {
      if (opens < last || closes <= opens) return null
      read.ranges.push({ opens: fromMinutes(opens), closes: fromMinutes(closes) })
      last = closes
    }
  }
  return isHalfRight(text, read.ranges) ? read : null
}

/** A lone range that is said to be of the morning starts before noon, and one of the afternoon does not end by then. */
function isHalfRight(text: string, ranges: readonly HoursRange[]): boolean {
  const [only, ...others] = ranges
  if (!only || others.length > 0) return true
  const noon = fromMinutes(MIDDAY)
  const isMorning = /\bmatin/.test(text)
  const isAfternoon = /\bapres[- ]?midi|\bsoir\b/.test(text)
  return (!isMorning || isAfternoon || only.opens < noon) && (!isAfternoon || isMorning || only.closes > noon)
}
