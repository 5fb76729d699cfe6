import { HOURS_DAYS, type HoursRule, type OpeningHours } from '../OpeningHours'
import { openingHoursFault } from '../openingHoursFault'
import { tidyHours } from '../tidyHours'
import { foldWords } from './foldWords'
import { readClauses } from './readClauses'

/** Longer texts are no hours. */
const LONGEST = 1000
const SCHOOL_OFF =
  /[\s,;.(-]{0,6}\(?(?:(?:hors|sauf)(?: pendant| durant)?(?: les)?(?: periodes? de)? vacances(?: scolaires?)?|(?:uniquement )?(?:en|pendant la) periode scolaire(?: uniquement)?(?! ?:)|ferme(?:e|ture)?s? (?:pendant|durant|aux|les) (?:les )?vacances(?: scolaires?)?)\)?\.?/
const SCHOOL_ON = /(?:^|[\s;,.(])(?:pendant |durant |en )?(?:les )?vacances scolaires? ?:/
const IN_TERM = /^\s*(?:en |hors )?(?:periode|vacances) scolaires? ?:/

/**
 * A week written in French (`lun-ven : 9h-12h, 14h-17h ; sam 9h-12h`) as hours; none when it names no day, or as soon as one word
 * of it is not understood: nothing is guessed, and nothing is read by half.
 */
export function frenchWeek(text: string): OpeningHours {
  if (text.length > LONGEST) return []
  const flat = text
    .replaceAll(/\r?\n/g, ' ; ')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
  const folded = foldWords(flat)
  const [off] = SCHOOL_OFF.exec(folded) ?? []
  const on = SCHOOL_ON.exec(off ? folded.replace(off, ' '.repeat(off.length)) : folded)
  if (off && on) return withSchool(flat, folded, on, IN_TERM.test(folded))
  if (on) return withSchool(flat, folded, on, true)
  const at = off ? folded.indexOf(off) : -1
  const usual = off ? `${flat.slice(0, at)} ${flat.slice(at + off.length)}` : flat
  const hours = readClauses(usual)
  if (!hours || hours.length === 0) return []
  return checked(off ? [...hours, { days: HOURS_DAYS.slice(0, 7), ranges: [], school: 'holidays' }] : hours)
}

/** Two weeks: that of school term, then that of school holidays. */
function withSchool(flat: string, folded: string, on: RegExpExecArray, isTermFirst: boolean): OpeningHours {
  if (!isTermFirst) return []
  const [head = ''] = IN_TERM.exec(folded) ?? []
  const usual = readClauses(flat.slice(head.length, on.index))
  const school = readClauses(flat.slice(on.index + on[0].length))
  if (!usual?.length || !school?.length || school.some(({ weeks, nth }) => weeks || nth)) return []
  return checked([...usual, ...school.map((rule): HoursRule => ({ ...rule, school: 'holidays' }))])
}

function checked(hours: OpeningHours): OpeningHours {
  const isOpen = hours.some(({ ranges }) => ranges.length > 0)
  return isOpen && !openingHoursFault(hours) ? tidyHours(hours) : []
}
