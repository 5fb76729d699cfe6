import { addHours } from 'date-fns/addHours'
import { mayRequestPlaces } from '@/access/placementRights'
import { localTime } from '@/domain/localTime'
import type { ActOf } from '@/domain/placement/calendar/Act'
import { wishedSpan } from '@/domain/placement/matching/wishedSpan'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { commitLine } from '@/features/placement/calendar/write/commitLine'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import { tellLines } from '@/features/placement/notices/write/tellLines'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'
import { clock } from '@/infra/clock'
import type { PlacementRequest } from '@/payload-types'
import type { HoldWish } from '../HoldWish'
import { findReadableRequest } from '../read/findReadableRequest'
import { placesToTry } from '../read/placesToTry'
import { rememberedFault } from '../read/rememberedFault'
import { actOnHold } from './actOnHold'

type Ask = MemberContext & {
  request: string
  wishes: readonly HoldWish[]
  /** Days other than those of the request, for a stay that is partly available (`YYYY-MM-DD`). */
  from: string | null
  to: string | null
  /** Why a rule, or a refusal that is remembered, is passed over. */
  override: string | null
}

/**
 * Why no option stands: `taken`: `place` is what somebody took; `reason`: it may be passed over with one; `incomplete`: of several for brothers
 * and sisters, one could not be put and the others were given back.
 */
export type HoldFault = {
  fault: 'refused' | 'gone' | 'taken' | 'stale' | 'rule' | 'reason' | 'incomplete'
  words: string
  place: string | null
}
export type HoldEnd = { fault: null; threads: string[]; expiresAt: string } | HoldFault

const OPEN = ['open', 'held', 'waiting', 'admitted']

/**
 * Puts an option on a place in one press, until so many hours later by the server's clock. Several, for brothers and sisters, are all put
 * or none: those already written are cancelled when one fails. The facilities are asked at once.
 */
export async function holdPlace(ask: Ask): Promise<HoldEnd> {
  const { payload, actor, address, wishes } = ask
  const request = mayRequestPlaces(actor) ? await findReadableRequest(payload, actor, ask.request) : null
  if (!request) {
    await recordTrace({
      payload,
      actor,
      action: 'refused',
      detail: `poser une option : ${ask.request}`,
      address,
    })
    return failed('refused', 'Cette demande n’est pas des vôtres.')
  }
  if (!OPEN.includes(request.state)) return failed('gone', 'Cette demande n’est plus en recherche.')
  const now = clock.now()
  const { holdHours } = await readPlacementSettings(payload)
  const expiresAt = addHours(now, holdHours).toISOString()
  const wished = wishedSpan(request.profile)
  const from = latest(ask.from ?? wished.from, localTime(now).day)
  const days = { from, to: ask.from ? ask.to : wished.to }
  const threads: string[] = []
  for (const wish of wishes) {
    const act: ActOf<'hold'> & { override: string | null } = {
      kind: 'hold',
      request: request.id,
      child: wish.child,
      ...days,
      expiresAt,
      override: ask.override,
    }
    const end = await holdOne(ask, { request, wish, act, now })
    if (end.fault === null) threads.push(end.thread)
    else return giveBack(ask, threads, end)
  }
  await tellLines(payload, await linesWhere(payload, { thread: { in: threads } }))
  return { fault: null, threads, expiresAt }
}

type One = {
  request: PlacementRequest
  wish: HoldWish
  act: ActOf<'hold'> & { override: string | null }
  now: Date
}

async function holdOne(
  { payload, actor, address }: Ask,
  { request, wish, act, now }: One,
): Promise<{ fault: null; thread: string } | HoldFault> {
  const places = await placesToTry(payload, { wish, ...act, now })
  const remembered = act.override ? null : await rememberedFault(payload, { request, places, now })
  if (remembered) return failed('reason', remembered, places[0])
  let last = failed('taken', 'Plus aucune place de cette unité n’est libre à ces dates.', wish.place)
  for (const place of places) {
    const end = await commitLine({ payload, actor, address }, { place, act })
    if (end.fault === null) return { fault: null, thread: end.line.thread }
    last = failed(end.fault === 'taken' ? 'taken' : end.fault, end.words, place)
    if (end.fault !== 'taken') return last
  }
  return last
}

/** None rather than some: what was put for the others is cancelled, and nobody is asked. */
async function giveBack(
  { payload, actor, address }: Ask,
  threads: readonly string[],
  fault: HoldFault,
): Promise<HoldFault> {
  for (const thread of threads)
    await actOnHold({
      payload,
      actor,
      address,
      act: { kind: 'cancel', thread, reason: 'fratrie-incomplete' },
    })
  if (threads.length === 0) return fault
  return {
    ...fault,
    fault: 'incomplete',
    words: `Aucune option n’est posée, il manque une place pour la fratrie. ${fault.words}`,
  }
}

const failed = (fault: HoldFault['fault'], words: string, place: string | null = null): HoldFault => ({
  fault,
  words,
  place,
})

const latest = (one: string, other: string): string => (one > other ? one : other)
