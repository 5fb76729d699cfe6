import type { Payload } from 'payload'
import { centreOf } from '@/features/geography/places/read/centreOf'
import { placeFromText } from '@/features/geography/places/read/placeOfCommune'

/** The point of a commune as typed, `48.43,2.16`; `null` when the commune is unknown or nothing locates it. */
export async function pointOfText(payload: Payload, text: string): Promise<string | null> {
  const place = placeFromText(text)
  const centre = place ? await centreOf(payload, place.code) : null
  return centre ? `${centre.latitude},${centre.longitude}` : null
}
