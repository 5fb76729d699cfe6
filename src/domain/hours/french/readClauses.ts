import type { HoursRule, OpeningHours } from '../OpeningHours'
import { type DayGroup, dayGroups } from './dayGroups'
import { foldWords } from './foldWords'
import { type FrenchDay, isUntold, surelyDay } from './frenchDay'
import { addHours, closeDays, closeHalf, rulesOfTold, type Told } from './toldDays'

/** Days with the words that follow them. */
type Clause = { group: DayGroup; rest: string }

/** What opens a sentence about hours and says nothing by itself. */
const LEAD =
  /^(?:[\s:.,;()*•|/-]|(?<![a-z])(?:ouverts?|ouvertes?|ouvertures?|horaires?|jours?|heures?|d'ouvertures?|accueil|permanences?|acces|public|du|de|le|les|la|au|et|a|tous|est|nous sommes|sommes|d'accueil)(?![a-z]))*$/
/** Said, or by a dash in the place of hours (`Dimanche : -`). */
const CLOSED =
  /^(?:[\s:,.(-]*(?:est |sont )?(?:ferme(?:e|s|es|ture)?|clos)(?: au public)?[\s.,;)/|-]*|\s*[:|]\s*-{1,3}[\s.,;|]*)$/
const CLOSED_BEFORE =
  /(?:^|[\s,;.(])(?:ferme(?:e|s|es|ture)?|sauf|excepte|hors)(?: au public)?(?: le| les| :)?[\s:(]*$/
const HALF = /^[\s(]*(?:le |l')?(matins?|apres[- ]?midis?)[\s).,;]*$/
const PARITY = /[\s,(:-]{0,6}\(?(?:les )?semaines? (im)?paires?\)?/
/** What closes the hours of days and leads to the next days. */
const NEXT =
  /[\s,;.(]{1,6}(?:(?:ferme(?:e|s|es|ture)?|sauf|excepte|hors)(?: au public)?(?: le| les)?|(?:les )?semaines? (?:im)?paires?) ?:?[\s(]{0,4}$/
const HOLIDAYS_OFF =
  /[\s,]{0,3}\(?(?:sauf|hors|excepte)(?: les)?(?: jours?)? feries\)?(?=[\s,:]{1,4}\(?\d|[\s,:]{1,4}de \d)/
/** Hours of which neither is told as one, from the earliest at which anything opens. */
const BARE = /^\d{1,2} ?- ?\d{1,2}(?:(?: ?[,/;&] ?| et | )\d{1,2} ?- ?\d{1,2}){0,2}$/
const EARLIEST = 6
const ON_APPOINTMENT = /^(?:uniquement |seulement )?sur (?:rdv|rendez[- ]vous)[\s.]*$/

/** The rules of a text that names days and their hours, in either order; `null` as soon as a word of it is not understood. */
export function readClauses(told: string): OpeningHours | null {
  const text = withHolidaysLast(told)
  const folded = foldWords(text)
  const groups = dayGroups(folded)
  const [first] = groups
  if (!first) return null
  const clauses = groups.map((group, at): Clause => {
    const end = groups[at + 1]?.start ?? text.length
    return { group, rest: text.slice(group.end, end) }
  })
  const lead = text.slice(0, first.start)
  if (isHours(lead)) return hoursFirst(lead, clauses)
  return daysFirst(lead, clauses)
}

/** `tous les jours sauf jours fériés 9h-12h`: said between the days and their hours, the closure follows them. */
function withHolidaysLast(text: string): string {
  const [found] = HOLIDAYS_OFF.exec(foldWords(text)) ?? []
  const at = found ? foldWords(text).indexOf(found) : -1
  return found ? `${text.slice(0, at)}${text.slice(at + found.length)} ; jours fériés : fermé` : text
}

/** The hours of days, where bare numbers are hours too: `L-V 9-12 14-17`. */
function hoursOfDays(words: string): FrenchDay | null {
  const isBare = BARE.test(words) && (words.match(/\d+/g) ?? []).every((hour) => Number(hour) >= EARLIEST)
  return surelyDay(isBare ? words.replaceAll(/\d+/g, '$&h') : words)
}

const isHours = (words: string): boolean => (hoursOfDays(trimmed(words))?.ranges.length ?? 0) > 0

/** `9h-12h du lundi au vendredi, 9h-17h le samedi`: the hours stand before their days. */
function hoursFirst(lead: string, clauses: readonly Clause[]): OpeningHours | null {
  const told: Told[] = []
  for (const [at, { group }] of clauses.entries()) {
    const words = trimmed(at === 0 ? lead : (clauses[at - 1]?.rest ?? ''))
    const day = hoursOfDays(words)
    if (!day?.ranges.length || !addHours(told, group, null, day)) return null
  }
  return LEAD.test(foldWords(clauses.at(-1)?.rest ?? '')) ? rulesOfTold(told) : null
}

function daysFirst(lead: string, clauses: readonly Clause[]): OpeningHours | null {
  const told: Told[] = []
  let before = foldWords(lead)
  let weeks: HoursRule['weeks'] | null = null
  for (const { group, rest } of clauses) {
    const prefix = PARITY.exec(before)
    if (prefix) weeks = parityOf(prefix)
    const opening = prefix ? before.replace(prefix[0], '') : before
    const { own, next, parity } = cut(rest)
    const isShut = CLOSED_BEFORE.test(opening)
    if (!isShut && !LEAD.test(opening)) return null
    if (!apply(told, group, parity ?? weeks, own, isShut)) return null
    if (/;/.test(next)) weeks = null
    before = next
  }
  return LEAD.test(before) ? rulesOfTold(told) : null
}

/** The words after days: their own hours, then what leads to the next days (`sauf`, `fermé le`, `semaines paires :`). */
function cut(rest: string): { own: string; next: string; parity: HoursRule['weeks'] | null } {
  const folded = foldWords(rest)
  const own = PARITY.exec(folded)
  const after = own ? folded.slice(own.index + own[0].length) : ''
  // Between two ranges, nothing tells of which of them it speaks.
  const isApart = own && [folded.slice(0, own.index), after].some((words) => !/\d/.test(words))
  const isOwn = isApart && !/^[\s)]*:/.test(after)
  const text = isOwn ? `${rest.slice(0, own.index)} ${rest.slice(own.index + own[0].length)}` : rest
  const found = NEXT.exec(foldWords(text))
  const at = found && trimmed(text.slice(0, found.index)) !== '' ? found.index : text.length
  const end = /;\s*$/.test(text) ? ';' : ''
  return {
    own: text.slice(0, at),
    next: foldWords(text.slice(at)) + end,
    parity: isOwn ? parityOf(own) : null,
  }
}

const parityOf = (found: RegExpExecArray): HoursRule['weeks'] => (found[1] ? 'odd' : 'even')

/** Hours, or a closure, told of days; false when the words are neither. */
function apply(
  told: Told[],
  group: DayGroup,
  weeks: HoursRule['weeks'] | null,
  words: string,
  isShut: boolean,
): boolean {
  const folded = foldWords(words)
  const half = HALF.exec(folded)
  if (isShut && half) return closeHalf(told, group, half[1]?.startsWith('m') ?? false)
  if (isShut && LEAD.test(folded)) return closeDays(told, group, weeks)
  if (CLOSED.test(folded)) return closeDays(told, group, weeks)
  const clean = trimmed(words)
  const day = ON_APPOINTMENT.test(foldWords(clean)) ? { ranges: [], words: clean } : hoursOfDays(clean)
  if (!day || (day.ranges.length === 0 && day.words !== clean && !isUntold(clean))) return false
  if (isShut && !replaces(told, group)) return false
  return addHours(told, group, weeks, day)
}

/** `sauf mercredi 9h-12h`: other hours than those already told of these days, which go; false when none were. */
function replaces(told: readonly Told[], { days, nth }: DayGroup): boolean {
  const isTold = days.every((day) => told.some(({ plans }) => plans.has(day)))
  if (!nth) for (const { plans } of told) for (const day of days) plans.delete(day)
  return isTold
}

/** Without the signs and small words that tie it to its neighbours. */
function trimmed(words: string): string {
  let inner = words.replace(/^[\s:,;.|/*•-]+/, '').replace(/^de (?=\d|midi)/i, '')
  for (let before = ''; before !== inner; ) {
    before = inner
    inner = inner.replace(/(?:[\s,;.|/:*•-]|(?<![a-z])(?:et|puis|le|les|du|de))$/i, '')
  }
  return /^\([^()]*\)$/.test(inner) ? inner.slice(1, -1) : inner
}
