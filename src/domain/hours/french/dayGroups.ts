import { HOURS_DAYS, type HoursDay, MONTH_RANKS, type MonthRank } from '../OpeningHours'

/** Days named together, with their ranks in the month, and where they stand in the text. */
export type DayGroup = { days: HoursDay[]; nth: MonthRank[] | null; start: number; end: number }

const WEEK = HOURS_DAYS.slice(0, 7)
const NAMES =
  'lundis?|lun|lu|mardis?|mar|ma|mercredis?|merc?|me|jeudis?|jeu|je|vendredis?|vend?|ve|samedis?|sam|sa|dimanches?|dim|di'
/** By which the names of the days begin, from Monday. */
const STARTS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']
const DAY = `(?:${NAMES})(?![a-z])\\.?`
/** The initials of the week, as `L M M J V` or `L-V`. */
const INITIALS = `l[ ,./-]{0,3}m[ ,./-]{0,3}m[ ,./-]{0,3}j[ ,./-]{0,3}v(?:[ ,./-]{0,3}s(?:[ ,./-]{0,3}d)?)?(?![a-z])|l ?(?:-|a|au) ?[vsd](?![a-z])`
const EVERY = String.raw`tous les jours(?! (?:feries|ouvr))|chaque jour|7 ?j(?:ours)? ?(?:\/|sur) ?7(?: ?j(?:ours)?)?`
const SETS = `(?:en |la )?semaine(?! ?(?:im)?paire|s)(?![a-z])|(?:les )?jours ouvres|(?:le |les )?week-?ends?|(?:les )?(?:jours? )?feries`
const RANK = `(?:1(?:er|ere)|premiers?|(?:2|3|4|5)(?:e|eme|nd|nde)s?|deuxiemes?|seconds?|troisiemes?|quatriemes?|cinquiemes?|derniers?)`
const RANKS = `(?<ranks>${RANK}(?: ?(?:,|&|et|/) ?(?:les? )?${RANK}){0,4}) `
const OF_MONTH = `(?: (?:du|de chaque|par|dans le) mois)?`
const ARTICLE = `(?:le |les |tous les |chaque )?`
const ITEM = `${ARTICLE}(?:${EVERY}|${SETS}|${INITIALS}|${DAY})`
const JOIN = String.raw`(?: ?(?:-|,|&|\/|\+) ?(?:et )?| (?:et|a|au|jusqu'au) | (?=${DAY}))`
const EXCEPT = String.raw`,? ?\(?(?:sauf|excepte|hors)(?: le| les)? (?<except>(?:les )?week-?ends?|${DAY}(?:${JOIN}(?:le |les )?${DAY}){0,6})\)?`
const GROUP = new RegExp(
  String.raw`(?<![a-z\d])(?:du |de )?(?:${ARTICLE}${RANKS}(?<ranked>${DAY}(?: ?(?:,|et) ?(?:le |les )?${DAY}){0,6})${OF_MONTH}|(?<items>${ITEM}(?:${JOIN}${ITEM}){0,9})(?: inclus)?(?:${EXCEPT}(?! ?\(?(?:le |l')?(?:matin|apres)))?)`,
  'g',
)
const RANK_WORD = new RegExp(RANK, 'g')
/** In the order of `MONTH_RANKS`. */
const RANK_STARTS = [/^(?:1|prem)/, /^(?:2|deux|sec)/, /^(?:3|trois)/, /^(?:4|quat)/, /^(?:5|cinq)/, /^der/]
const PIECE = new RegExp(`(?<join>${JOIN})?(?:${ARTICLE})(?<item>${EVERY}|${SETS}|${INITIALS}|${DAY})`, 'g')

/** The groups of days that a folded text names, in order. */
export function dayGroups(text: string): DayGroup[] {
  return [...text.matchAll(GROUP)].flatMap((match) => {
    const { ranks, ranked, items, except } = match.groups ?? {}
    const excluded = except ? daysOf(except) : []
    const days = daysOf(ranked ?? items ?? '').filter((day) => !excluded.includes(day))
    const place = { start: match.index, end: match.index + match[0].length }
    return days.length > 0 ? [{ days, nth: ranks ? ranksOf(ranks) : null, ...place }] : []
  })
}

/** A dash between two days makes a span, between more a list: `lundi-mardi-jeudi` says nothing of Wednesday. */
const CHAIN = new RegExp(`${DAY} ?- ?${DAY} ?- ?(?=${DAY})`)

/** `lundi au jeudi, samedi`: a span where a dash or “to” joins, else a list. */
function daysOf(words: string): HoursDay[] {
  const span = CHAIN.test(words) ? /\ba\b|au/ : /-|\ba\b|au/
  const days: HoursDay[] = []
  for (const { groups } of words.matchAll(PIECE)) {
    const named = itemDays(groups?.item ?? '')
    const [to] = named
    const from = days.at(-1)
    if (from && to && named.length === 1 && span.test(groups?.join ?? '')) days.push(...after(from, to))
    else days.push(...named)
  }
  return HOURS_DAYS.filter((day) => days.includes(day))
}

function itemDays(item: string): HoursDay[] {
  if (/feries/.test(item)) return ['ph']
  if (/week/.test(item)) return ['sa', 'su']
  if (/semaine|ouvres/.test(item)) return WEEK.slice(0, 5)
  if (/jour|\d/.test(item)) return WEEK
  const letters = item.replaceAll(/[^a-z]/g, '')
  if (/^lmmjv/.test(letters)) return WEEK.slice(0, letters.length)
  if (/^l(?:a|au)?[vsd]$/.test(letters) && !/^lun?$/.test(letters))
    return WEEK.slice(0, 5 + 'vsd'.indexOf(letters.at(-1) ?? 'v'))
  const at = STARTS.indexOf(letters.slice(0, 2))
  const day = WEEK[at]
  return day ? [day] : []
}

/** The days that follow one, up to another, which may come first in the week: Friday to Monday. */
function after(from: HoursDay, to: HoursDay): HoursDay[] {
  const [first, last] = [WEEK.indexOf(from), WEEK.indexOf(to)]
  if (first < 0 || last < 0) return [to]
  return Array.from({ length: (last - first + 7) % 7 }, (_, at) => WEEK[(first + 1 + at) % 7] ?? to)
}

function ranksOf(words: string): MonthRank[] {
  const told = [...words.matchAll(RANK_WORD)].map(([word]) =>
    RANK_STARTS.findIndex((start) => start.test(word)),
  )
  return MONTH_RANKS.filter((_, at) => told.includes(at))
}
