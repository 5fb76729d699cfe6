import type { Payload } from 'payload'
import type { CalendarPlaceRow } from '../CalendarPlaceRow'
import { findOwnPlace, type OwnPlace } from './findOwnPlace'
import { readPlaceRows } from './readPlaceRows'

/** A place of a facility with all that its calendar ever held; `null` where it has no such place. */
export async function openPlace(
  payload: Payload,
  { facility, id, now }: { facility: string; id: string; now: Date },
): Promise<{ place: OwnPlace; row: CalendarPlaceRow } | null> {
  const place = await findOwnPlace(payload, { facility, id })
  if (!place) return null
  const [row] = await readPlaceRows(payload, { where: { places: [place.id] }, now })
  return row ? { place, row } : null
}
