import type { Payload } from 'payload'
import { storedDay } from '@/domain/rates/storedDay'
import { SLUGS } from '@/domain/slugs'

/** What editors alone are told of a rate: where to change it, and the value that is awaited. */
export type KeptRate = { id: string; expected: { day: string | null; note: string | null } | null }

/** What editors are told of the rate of a code; `null` for none. */
export async function findRateForEditors(payload: Payload, code: string): Promise<KeptRate | null> {
  const { docs } = await payload.find({
    collection: SLUGS.rates,
    where: { code: { equals: code } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { expected: true },
    overrideAccess: true,
  })
  const [found] = docs
  if (!found) return null
  const day = storedDay(found.expected?.effectFrom)
  const note = found.expected?.note || null
  return { id: found.id, expected: day || note ? { day, note } : null }
}
