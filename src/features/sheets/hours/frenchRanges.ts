import { fromMinutes } from '@/domain/hours/clockMinutes'
import { mergeRanges } from '@/domain/hours/mergeRanges'
import type { HoursRange } from '@/domain/hours/OpeningHours'

/** `9:00`, `9h30`, `9 h`, and `9:` of spreadsheets that drop the zeros. */
const TIME = /(?<!\d)(\d{1,2})(?: ?h ?(\d{2})?| ?:(\d{2})?)(?!\d)/gi
const BETWEEN = /^(?:[\s\-/:]|(?<=\s)(?:à|et|de)(?=\s))*$/i
/** `Sur RDV : 14:00 - 17:00`: the hours after a label hold under its condition. */
const LABEL = /^[\s:]*[^\d\s:][^:]*:/
const WITHOUT_CONDITION = /^sans (?:rdv|rendez-vous) ?: ?/i
const MINUTES_A_DAY = 1440

/**
 * Ranges of one day written in French. `words` is what is not hours, or hours under a condition; where hours cannot be told from
 * the rest, everything stays words.
 */
export function frenchRanges(text: string): { ranges: HoursRange[]; words: string | null } {
  const clean = text.replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()
  const whole = rangesIn(clean)
  if (whole) return { ranges: mergeRanges(whole), words: null }
  const ranges: HoursRange[] = []
  const words: string[] = []
  for (const group of clean.split('//')) {
    const segments = group.split('/').map((segment) => segment.trim())
    const labelled = segments.findIndex((segment) => LABEL.test(segment.replace(WITHOUT_CONDITION, '')))
    const free = labelled === -1 ? segments : segments.slice(0, labelled)
    for (const segment of free) {
      const found = rangesIn(segment.replace(WITHOUT_CONDITION, ''))
      if (found) ranges.push(...found)
      else if (/\d/.test(segment)) return { ranges: [], words: clean }
      else if (segment) words.push(segment)
    }
    if (labelled !== -1) words.push(segments.slice(labelled).join(' / '))
  }
  return { ranges: mergeRanges(ranges), words: words.join(', ') || null }
}

/** The ranges of a text that holds nothing but times, in order and by pairs. */
function rangesIn(text: string): HoursRange[] | null {
  if (!BETWEEN.test(text.replace(TIME, ' '))) return null
  const times = [...text.matchAll(TIME)].map(([, hours, afterH, afterColon]) => ({
    minutes: Number(hours) * 60 + Number(afterH ?? afterColon ?? 0),
    isTime: Number(afterH ?? afterColon ?? 0) < 60,
  }))
  if (times.length === 0 || times.length % 2 || times.some(({ isTime }) => !isTime)) return null
  const ranges: HoursRange[] = []
  let last = 0
  for (let at = 0; at < times.length; at += 2) {
    const [opens = 0, closes = 0] = [times[at]?.minutes, times[at + 1]?.minutes]
    if (opens < last || closes <= opens || closes > MINUTES_A_DAY) return null
    ranges.push({ opens: fromMinutes(opens), closes: fromMinutes(closes) })
    last = closes
  }
  return ranges
}
