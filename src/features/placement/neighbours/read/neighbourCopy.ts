import type { Payload } from 'payload'
import { z } from 'zod'
import { availabilitySchema, type SharedFacility } from './exchangeSchemas'

/** What a neighbour shared when it last answered; `at`: when it was true, by its clock (ISO 8601). */
export type NeighbourCopy = { at: string; facilities: readonly SharedFacility[] }

const copySchema = availabilitySchema.pick({ at: true }).extend({
  facilities: z.array(availabilitySchema.shape.facilities.element).max(2_000),
})
const nameOf = (neighbour: string): string => `neighbour-availability:${neighbour}`

/** The last copy of what a neighbour shares; `null` where it never answered, or where what was kept does not read any more. */
export async function readCopy(payload: Payload, neighbour: string): Promise<NeighbourCopy | null> {
  return copySchema
    .nullable()
    .catch(null)
    .parse(await payload.kv.get(nameOf(neighbour)))
}

export async function keepCopy(payload: Payload, neighbour: string, copy: NeighbourCopy): Promise<void> {
  await payload.kv.set(nameOf(neighbour), copy)
}

/** Nothing of a neighbour that was revoked stays. */
export async function forgetCopy(payload: Payload, neighbour: string): Promise<void> {
  await payload.kv.delete(nameOf(neighbour))
}
