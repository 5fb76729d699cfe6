import type { Payload } from 'payload'
import type { Facility } from '@/payload-types'
import { keptAddresses } from './keptAddresses'

/** The commune of a facility for another département; `null` where its address is kept from anybody. */
export async function communeToTell(
  payload: Payload,
  { id, address }: Pick<Facility, 'id' | 'address'>,
): Promise<string | null> {
  return (await keptAddresses(payload)).has(String(id)) ? null : (address?.city ?? null)
}
