import type { Payload } from 'payload'
import { aKeptFacility } from '../../factories/aKeptFacility'
import { aPlace } from '../../factories/aPlace'
import { aPlacementRequest } from '../../factories/aPlacementRequest'

/** One place, and a request for each of those who want it: their ids. */
export async function rivalScene(
  payload: Payload,
  rivals: number,
): Promise<{ place: string; requests: string[] }> {
  const { units } = await aKeptFacility(payload)
  const [unit] = units
  if (!unit) throw new Error('No unit')
  const { id: place } = await aPlace(payload, unit)
  const requests: string[] = []
  for (let made = 0; made < rivals; made += 1) requests.push((await aPlacementRequest(payload)).id)
  return { place, requests }
}
