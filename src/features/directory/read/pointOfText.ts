import type { Payload } from 'payload'
import { placeFromText } from '@/features/search/read/placeOfSearch'
import { communeCentre } from './communeCentre'

/** The point of a commune as typed, `48.43,2.16`; `null` when the commune or its centre is unknown. */
export async function pointOfText(payload: Payload, text: string): Promise<string | null> {
  const place = placeFromText(text)
  const centre = place ? await communeCentre(payload, place.code) : null
  return centre ? `${centre.lat},${centre.lng}` : null
}
