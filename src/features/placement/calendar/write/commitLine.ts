import type { Payload } from 'payload'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { isHistorical } from '@/domain/facility/isHistorical'
import type { Commitment } from '@/domain/placement/Commitment'
import type { Act } from '@/domain/placement/calendar/Act'
import { nextLine } from '@/domain/placement/calendar/nextLine'
import type { LineFault, NextLine, Situation } from '@/domain/placement/calendar/Situation'
import type { RequestState } from '@/domain/placement/closedLists'
import type { LegalRule } from '@/domain/placement/LegalRule'
import type { PlacementSettings } from '@/domain/placement/placementSettings'
import { readLegalRules } from '@/features/catalogue/facilities/read/readLegalRules'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { calendarOf } from '@/features/sheets/hours/calendarOf'
import { clock } from '@/infra/clock'
import { inTurn } from '@/infra/inTurn'
import { readTogether } from '@/infra/readTogether'
import { readPlacementSettings } from '../../settings/read/readPlacementSettings'
import type { PlacementContext } from '../PlacementContext'
import { readCalendars } from '../read/readCalendars'
import { type PlaceFacts, readPlaceFacts } from '../read/readPlaceFacts'
import { readRequestFacts } from '../read/readRequestFacts'
import { insertLine } from './insertLine'
import { refreshTaken } from './refreshTaken'
import { settleRequest } from './settleRequest'

/** What is done, and on the calendar of which place. */
export type Order = { place: string; act: Act }

const TRIES = 12
const GONE: LineFault = { fault: 'gone', words: 'Cette place n’existe plus.' }

/**
 * Does an act on the calendar of a place: reads it, asks the domain for the next line, and writes it. Of those who read the same calendar,
 * or act on the same request, one writes; the others read again and are told what is there by then. Then what is reckoned from calendars
 * is written again: what takes the place, and the state of the request. Who may do the act is the caller's to check.
 */
export async function commitLine(context: PlacementContext, { place, act }: Order): Promise<NextLine> {
  const known = await readKnown(context.payload, place)
  if (!known) return GONE
  // Rivals of one server would all read the same calendar, and all but one collide.
  const next = await inTurn(`place ${place}`, () => writeNext(context, known, act))
  if (next.fault !== null) return next
  const state = await settle(context, known.facts, act, next)
  const isTooLate = act.kind === 'hold' && (state === 'withdrawn' || state === 'closed')
  return isTooLate ? takenBack(context, next.line) : next
}

async function writeNext(context: PlacementContext, known: Known, act: Act): Promise<NextLine> {
  const { unit, facility } = known.facts
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const situation = await situationOf(context, known, act)
    const next = nextLine(situation, act)
    if (next.fault !== null) return next
    const { line } = next
    const turn = line.request
      ? `${line.request}:${(situation.request?.lines.length ?? 0) + 1}`
      : `${line.place}:${line.seq}`
    if (await insertLine(context.payload, { line, turn, unit: unit.id, facility: facility.id })) return next
  }
  return { fault: 'stale', words: 'Beaucoup agissent sur cette place en ce moment : réessayez.' }
}

/** What `commitLine` would answer at this instant, with nothing written: for a page that says again why an act was refused. */
export async function foreseeLine(context: PlacementContext, { place, act }: Order): Promise<NextLine> {
  const known = await readKnown(context.payload, place)
  return known ? nextLine(await situationOf(context, known, act), act) : GONE
}

/** What does not change from a line to the next. */
type Known = { facts: PlaceFacts; settings: PlacementSettings; rules: readonly LegalRule[] }

function readKnown(payload: Payload, place: string): Promise<Known | null> {
  return readTogether(payload, `known of place ${place}`, async () => {
    const [facts, settings, rules] = await Promise.all([
      readPlaceFacts(payload, place),
      readPlacementSettings(payload),
      readLegalRules(payload),
    ])
    return facts && { facts, settings, rules }
  })
}

async function situationOf(
  context: PlacementContext,
  { facts, settings, rules }: Known,
  act: Act,
): Promise<Situation> {
  const { payload, actor } = context
  const now = context.now ?? clock.now()
  const { clock: wall, isHoliday } = calendarOf(facts.departement)
  const lines = await readCalendars(payload, { places: [facts.place.id] })
  const request = requestOf(act, lines)
  return {
    place: facts.place,
    lines,
    request: request ? await readRequestFacts(payload, request) : null,
    actor: actor ? { id: actor.id, name: actor.name, coordinates: mayCoordinatePlaces(actor) } : null,
    now,
    today: wall(now).day,
    maxHolds: settings.maxHolds,
    preparationDays: facts.unit.preparationDays ?? settings.preparationDays,
    isHoliday,
    unit: { ...facts.unit, category: facts.facility.category },
    rules,
    closed: closedWords(facts),
  }
}

/** Why nobody new is received: a hotel never is a place for a child (law 2022-140, art. 7). */
function closedWords({ unit, facility }: PlaceFacts): string | null {
  if (isHistorical(unit.mode)) return 'Aucun enfant ne peut être accueilli à l’hôtel (loi 2022-140, art. 7).'
  if (facility.active === false) return 'Ce lieu d’accueil n’accueille plus.'
  return unit.active === false ? 'Cette unité n’accueille plus.' : null
}

/** The request that an act is for: its own, or that of the commitment that it follows. */
function requestOf(act: Act, lines: Situation['lines']): string | null {
  if (act.kind === 'hold' || act.kind === 'admit') return act.request ?? null
  if (act.kind === 'outOfService') return null
  const thread = act.kind === 'away' ? act.stay : act.thread
  return lines.find((line) => line.thread === thread)?.request ?? null
}

async function settle(
  { payload, actor, address, now }: PlacementContext,
  { place, facility }: PlaceFacts,
  act: Act,
  { line }: Extract<NextLine, { fault: null }>,
): Promise<RequestState | null> {
  await refreshTaken(payload, place.id, now)
  const state = line.request ? await settleRequest(payload, line.request, now) : null
  await recordTrace({
    payload,
    actor,
    action: 'placeCommitted',
    sheet: { kind: 'facilities', id: facility.id, number: facility.number ?? '' },
    // Ids alone: nothing of the child.
    detail: `${act.kind} : ${line.thread}`,
    ...(address ? { address } : {}),
    ...(now ? { at: now } : {}),
  })
  return state
}

/** The request was closed or withdrawn while its option was written: whoever did it may not have seen the option. */
async function takenBack(context: PlacementContext, { place, thread }: Commitment): Promise<NextLine> {
  await commitLine(context, { place, act: { kind: 'cancel', thread, reason: 'mesure-levee' } })
  return { fault: 'stale', words: 'Cette demande vient d’être close.' }
}
