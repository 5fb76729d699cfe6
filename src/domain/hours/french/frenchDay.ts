import { mergeRanges } from '../mergeRanges'
import type { HoursRange } from '../OpeningHours'
import { foldWords } from './foldWords'
import { rangesIn } from './rangesIn'

/** `Sur RDV : 14:00 - 17:00`: the hours after a label hold under its condition. */
const LABEL = /^[\s:]*[^\d\s:][^:]*:/
const HALF_DAY = /^(?:le |l')?(?:matins?|matinee|apres[- ]?midi|soir|horaires?|ouvert(?:ure|e)?) ?: ?/
const WITHOUT_CONDITION = /^sans (?:rdv|rendez[- ]vous) ?: ?/
/** What may follow hours as their comment: how one is received, never when. */
const RECEPTION =
  /^(?:[\s,:-]|\()*((?:uniquement |seulement |plutot |de preference )?(?:sur|avec|sans|avec ou sans) (?:prise de )?(?:rdv|r\.d\.v\.|rendez[- ]vous|inscription)(?: uniquement| seulement| obligatoire)?|(?:accueil|acces|entree) libre)\)?[\s.]*$/
const ENDS_IN_TIME = /(?:\d|h|heures|(?<!apres[- ])midi|minuit|[ap]m)$/
const UNTOLD = 'horaires non renseignés (00:00-00:00)'
const SEPARATOR = /( ?(?:\/\/|[/,;]) ?)/

/**
 * The hours of one day written in French. `words` is what is not hours, or hours under a condition; where hours cannot be told from
 * the rest, everything stays words.
 */
export type FrenchDay = { ranges: HoursRange[]; words: string | null }

export function frenchDay(text: string): FrenchDay {
  const clean = text.replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()
  const whole = surelyDay(clean)
  if (whole) return dayOf(whole.ranges, whole.words)
  const ranges: HoursRange[] = []
  const words: string[] = []
  for (const group of clean.split('//')) {
    const parts = group.split(SEPARATOR)
    const labelled = parts.findIndex((part, at) => at % 2 === 0 && hasLabel(part))
    const free = labelled === -1 ? parts : parts.slice(0, labelled)
    for (const part of free.filter((_, at) => at % 2 === 0).map((each) => each.trim())) {
      const found = surelyDay(part)
      if (found) {
        ranges.push(...found.ranges)
        if (found.words) words.push(found.ranges.length > 0 ? part : found.words)
      } else if (/\d/.test(part)) return { ranges: [], words: clean }
      else if (part) words.push(part)
    }
    if (labelled !== -1) words.push(parts.slice(labelled).join('').trim())
  }
  return dayOf(ranges, words.join(', '))
}

function dayOf(ranges: HoursRange[], words: string | null): FrenchDay {
  return { ranges: mergeRanges(ranges), words: words || null }
}

/** `00:00-00:00` alone, by which sources say nothing. */
export function isUntold(part: string): boolean {
  const found = rangesIn(foldWords(part))
  return Boolean(found?.untold) && found?.ranges.length === 0
}

/** Hours alone, or followed by how one is received then (`9h-12h sur rendez-vous`); `null` for anything else. */
export function surelyDay(part: string): FrenchDay | null {
  const folded = foldWords(part).replace(WITHOUT_CONDITION, '').replace(HALF_DAY, '')
  const hidden = part.length - folded.length
  const found = rangesIn(folded)
  if (found) return { ranges: found.ranges, words: found.untold ? UNTOLD : null }
  const from = folded.search(
    /[^\d](?:uniquement|seulement|plutot|de preference|sur|avec|sans|accueil|acces|entree) /,
  )
  const comment = from < 0 ? null : RECEPTION.exec(folded.slice(from))
  const timed = folded.slice(0, from + 1).replace(/[(\s,:-]{1,6}$/, '')
  const before = comment && ENDS_IN_TIME.test(timed) ? rangesIn(timed) : null
  if (!comment?.[1] || !before || before.untold) return null
  const start = hidden + from + comment[0].indexOf(comment[1])
  return { ranges: before.ranges, words: part.slice(start, start + comment[1].length) }
}

function hasLabel(part: string): boolean {
  const folded = foldWords(part.trim()).replace(WITHOUT_CONDITION, '').replace(HALF_DAY, '')
  return LABEL.test(folded) && rangesIn(folded) === null
}
