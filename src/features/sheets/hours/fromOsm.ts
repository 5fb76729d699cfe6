import type OsmEvaluator from 'opening_hours'
import { ALWAYS_OPEN, isAlwaysOpen } from '@/domain/hours/isAlwaysOpen'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { tidyHours } from '@/domain/hours/tidyHours'
import { agreesWithOsm } from './agreesWithOsm'
import { fromOwnOsm } from './fromOwnOsm'
import { hoursOfOsmRules, isFlatWeek, isSpecial, MINUTES_A_DAY } from './hoursOfOsmRules'
import { osmEvaluator } from './osmEvaluator'
import { overwrittenRule } from './overwrittenRule'
import { type OsmRule, parseOsmRules } from './parseOsmRules'
import { remembered } from './remembered'
import { whyUnread } from './whyUnread'
import { withUntold } from './withUntold'

/** Why hours cannot be read, in French; `isOther`: the text is not written in this format at all. */
type OsmFault = { fault: string; isOther?: true }

/** Hours, with what is worth a look in them, or the reason for which the text can only be kept as a note. */
export type OsmReading = { hours: OpeningHours; doubt?: string } | OsmFault

/** A month, a number of week, Easter or a year. */
const SEASON = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|\d{4})\b/

/**
 * Reads an OSM `opening_hours` string. What is read opens and closes at the very minutes that OSM's own library says; whatever
 * ours cannot hold is refused, never read by half.
 */
export const fromOsm = remembered((text: string): OsmReading => {
  const read = readRules(text)
  const own = 'fault' in read && !read.isOther ? fromOwnOsm(text) : null
  return own ? { hours: own } : read
})

function readRules(text: string): OsmReading {
  const tidy = tidyOsm(withUntold(text))
  if ('fault' in tidy) return tidy
  const rules = parseOsmRules(tidy.text)
  if ('unread' in rules) return { fault: whyUnread(rules.unread) }
  const overwritten = overwrittenRule(rules)
  const fault = faultOf(rules, overwritten)
  if (fault) return { fault }
  const hours = tidyHours(hoursOfOsmRules(rules))
  if (openingHoursFault(hours) || !agreesWithOsm(hours, tidy.evaluator))
    return { fault: 'L’ordre de ses règles dit autre chose que ce que nos horaires savent tenir.' }
  if (isAlwaysOpen(hours)) return { hours, doubt: ALWAYS_OPEN }
  return overwritten
    ? {
        hours,
        doubt: `une règle y remplace des heures données avant (${overwritten.words})\u00a0: à vérifier`,
      }
    : { hours }
}

/** The string as the library writes it, and its reading. */
function tidyOsm(text: string): { text: string; evaluator: OsmEvaluator } | OsmFault {
  // To write it again the library evaluates it, and throws where a season meets school holidays that it does not know yet.
  if (/\bSH\b/.test(text) && SEASON.test(text)) return { fault: whyUnread(text) }
  const evaluator = osmEvaluator(text)
  return evaluator
    ? { text: evaluator.prettifyValue(), evaluator }
    : { fault: 'Ce texte n’est pas un horaire au format opening_hours d’OpenStreetMap.', isOther: true }
}

/** What the rules say that ours cannot hold, in French. */
function faultOf(rules: readonly OsmRule[], overwritten: ReturnType<typeof overwrittenRule>): string | null {
  const erases = ({ days, times, comment, seasons }: OsmRule) =>
    comment && !days && times.length === 0 && seasons.length === 0
  if (rules.slice(1).some(erases)) return 'Le texte entre guillemets y efface les heures qui précèdent.'
  if (overwritten?.isWhole)
    return `Des heures y sont dites deux fois (${overwritten.words})\u00a0: la seconde règle efface la première.`
  const isFlat = isFlatWeek(rules)
  const isBeyond = ({ seasons, isAdded, times }: OsmRule) =>
    (seasons.length > 0 && !isFlat) || (isAdded && times.some(({ closes }) => closes > MINUTES_A_DAY))
  return rules.filter(isSpecial).some(isBeyond)
    ? 'Il ajoute des heures ou passe minuit dans une saison, ce que nos horaires ne savent pas tenir.'
    : null
}
