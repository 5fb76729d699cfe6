import { OUT_OF_SERVICE_REASONS } from '../../facility/closedLists'
import { atWords } from './atWords'
import { type Days, daysTakenAt, haveDayInCommon } from './isFreeBetween'
import type { LineFault, Situation } from './Situation'
import { spanWords } from './spanWords'
import { type Standing, standingOf } from './standingOf'
import { spanOf } from './takenSpans'

/** A commitment of the place, with the days that it takes now. */
export type Neighbour = { standing: Standing; days: Days }

/** What takes the place, but for one thread, by first day. */
export function neighboursOf({ lines, now }: Situation, but: string | null): Neighbour[] {
  return standingOf(lines, now).flatMap((standing) => {
    const span = standing.thread === but ? null : spanOf(standing)
    const days = span && daysTakenAt(span, now)
    return days ? [{ standing, days }] : []
  })
}

/** Who has the place already on some of these days, for whoever wanted it; `null` where nobody does. */
export function clashOf(situation: Situation, days: Days, but: string | null = null): LineFault | null {
  const rival = neighboursOf(situation, but).find((one) => haveDayInCommon(one.days, days))
  return rival ? takenBy(rival, situation.now) : null
}

function takenBy({ standing, days }: Neighbour, now: Date): LineFault {
  const { kind, byName: by, at } = standing
  const who = by ? ` par ${by}` : ''
  return {
    fault: 'taken',
    by,
    at,
    kind,
    words: `${wordsOf(standing, who, atWords(at, now))} (${spanWords(days)}).`,
  }
}

function wordsOf({ kind, reason }: Standing, who: string, when: string): string {
  if (kind === 'hold') return `Cette place vient d’être réservée${who} ${when}`
  if (kind === 'stay') return `Cette place est prise par un séjour écrit${who} ${when}`
  const label = OUT_OF_SERVICE_REASONS.find(({ code }) => code === reason)?.label
  return `Cette place est hors service${label ? ` : ${label.toLowerCase()}` : ''}, écrit${who} ${when}`
}
