import type { Commitment } from '@/domain/placement/Commitment'
import { haveDayInCommon } from '@/domain/placement/calendar/isFreeBetween'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { spanOf } from '@/domain/placement/calendar/takenSpans'
import { groupBy } from '@/domain/placement/groupBy'

/** What may follow each state, written apart from the product's own table; a state may follow itself where a date alone changes. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  'hold placed': ['stay planned', 'hold refused', 'hold cancelled', 'hold expired'],
  'stay planned': ['stay planned', 'stay arrived', 'stay notArrived', 'stay cancelled'],
  'stay arrived': ['stay arrived', 'stay left'],
  'stay left': ['stay left'],
  'absence open': ['absence closed', 'absence withdrawn'],
  'outOfService open': ['outOfService closed', 'outOfService withdrawn'],
}
const FIRST = ['hold placed', 'stay planned', 'stay arrived', 'absence open', 'outOfService open']
const LIVE_STAY = ['planned', 'arrived', 'left']

const stateIn = ({ kind, state }: Commitment) => `${kind} ${state}`

/**
 * Everything in these calendars that must never be: a day of a place taken twice, a rank missing or written twice, a move that is not
 * legal, a child of a request with two stays.
 */
export function calendarFaults(lines: readonly Commitment[], now: Date): string[] {
  return [
    ...[...groupBy(lines, ({ place }) => place)].flatMap(([place, own]) => [
      ...rankFaults(place, own),
      ...twiceTaken(place, own, now),
    ]),
    ...[...groupBy(lines, ({ thread }) => thread)].flatMap(([thread, own]) => moveFaults(thread, own)),
    ...childFaults(lines, now),
  ]
}

function rankFaults(place: string, lines: readonly Commitment[]): string[] {
  const ranks = lines.map(({ seq }) => seq).sort((one, other) => one - other)
  return ranks.every((rank, at) => rank === at + 1) ? [] : [`${place}: ranks ${ranks.join(' ')}`]
}

function twiceTaken(place: string, lines: readonly Commitment[], now: Date): string[] {
  const spans = standingOf(lines, now).flatMap((one) => spanOf(one) ?? [])
  return spans.flatMap((one, at) =>
    spans
      .slice(at + 1)
      .filter((other) => haveDayInCommon(one, other))
      .map((other) => `${place}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`),
  )
}

function moveFaults(thread: string, lines: readonly Commitment[]): string[] {
  const states = [...lines].sort((one, other) => one.seq - other.seq).map(stateIn)
  const [first = '', ...rest] = states
  if (!FIRST.includes(first)) return [`${thread}: begins ${first}`]
  return rest.flatMap((state, at) =>
    MOVES[states[at] ?? '']?.includes(state) ? [] : [`${thread}: ${states[at]} → ${state}`],
  )
}

function childFaults(lines: readonly Commitment[], now: Date): string[] {
  const stays = standingOf(lines, now).filter(
    ({ kind, state, request }) => kind === 'stay' && request && LIVE_STAY.includes(state),
  )
  return [...groupBy(stays, ({ request, child }) => `${request}:${child}`)]
    .filter(([, own]) => own.length > 1)
    .map(([key]) => `${key}: two stays`)
}
