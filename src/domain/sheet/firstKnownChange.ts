import { parisMidnight } from '../dates/parisMidnight'
import { localTime } from '../localTime'

/** What a sheet tells of a change to come, as its editors type it; `date` is ISO 8601. */
export type KnownChange = { date?: string | null; text?: string | null }

type Coming = {
  typed: KnownChange | null | undefined
  /** The next figure of each amount that the sheet cites: its day (`YYYY-MM-DD`) and what it is called. */
  amounts: readonly { day: string; label: string }[]
  now: Date
}

const MOST_NAMED = 3

/**
 * The first change known from the day after `now`: the one that was typed, or the figures that change before it; empty where there is none.
 * A typed date that is past is no change to come any more.
 */
export function firstKnownChange({ typed, amounts, now }: Coming): KnownChange {
  const today = localTime(now).day
  const typedDay = typed?.date ? localTime(new Date(typed.date)).day : null
  const days = [typedDay, ...amounts.map(({ day }) => day)].filter((day) => day !== null && day > today)
  const first = days.sort()[0] ?? null
  if (first === null) return {}
  if (first === typedDay) return typed ?? {}
  const labels = amounts.filter(({ day }) => day === first).map(({ label }) => label)
  return { date: parisMidnight(first).toISOString(), text: named(labels) }
}

function named(labels: readonly string[]): string {
  const others = labels.length - MOST_NAMED
  const shown = labels.slice(0, MOST_NAMED).join(', ')
  return others > 0 ? `${shown} et ${others} ${others > 1 ? 'autres montants' : 'autre montant'}` : shown
}
