import type { Payload } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { haveDayInCommon } from '@/domain/placement/calendar/isFreeBetween'
import { type Standing, standingOf } from '@/domain/placement/calendar/standingOf'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import { findOwnPlace, type OwnPlace } from './findOwnPlace'

/** A commitment of a place: what stands, how it came to that, the first line first, and the absences within a stay. */
export type OpenedCommitment = {
  place: OwnPlace
  standing: Standing
  lines: readonly Commitment[]
  absences: readonly Standing[]
}

type Ask = { facility: string; place: string; seq: string; now: Date }

/** The commitment whose first line is `seq` of a place of this facility; `null` when there is none. */
export async function openCommitment(
  payload: Payload,
  { facility, place: id, seq, now }: Ask,
): Promise<OpenedCommitment | null> {
  const place = await findOwnPlace(payload, { facility, id })
  if (!place) return null
  const all = await readCalendars(payload, { places: [place.id] })
  const standing = standingOf(all, now)
  const own = standing.find(({ thread }) => thread === `${place.id}:${seq}`)
  if (!own) return null
  const absences =
    own.kind === 'stay' ? standing.filter((one) => one.kind === 'absence' && haveDayInCommon(one, own)) : []
  const lines = all.filter(({ thread }) => thread === own.thread).sort((one, other) => one.seq - other.seq)
  return { place, standing: own, lines, absences }
}
