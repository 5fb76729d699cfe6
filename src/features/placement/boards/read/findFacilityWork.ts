import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { HeldMembership } from '@/features/keeping/memberships/read/membershipsOf'
import { findMoves } from './findMoves'

/** What waits at a facility on a day (`YYYY-MM-DD`): options to answer, and arrivals and departures that nobody has told. */
export type FacilityWork = { number: string; name: string; today: string; options: number; moves: number }

/** The work of the facilities among what a person keeps, those that they only read apart. Three reads, however many they are. */
export async function findFacilityWork(
  payload: Payload,
  held: readonly HeldMembership[],
  now: Date,
): Promise<FacilityWork[]> {
  const own = held.filter(({ sheet, role }) => sheet === 'facilities' && role !== 'reader')
  if (own.length === 0) return []
  const facilities = own.map(({ sheetId }) => sheetId)
  const { day: today } = localTime(now)
  const { holds, late } = await findMoves({ payload, now, today, facilities })
  return own.map(({ sheetId, number, title }) => ({
    number,
    name: title,
    today,
    options: holds.filter(({ facility }) => facility === sheetId).length,
    moves: late.filter(({ stay }) => stay.facility === sheetId).length,
  }))
}
