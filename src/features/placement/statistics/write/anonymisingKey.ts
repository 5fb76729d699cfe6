import { createHmac, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { keepFact } from '@/infra/database/keepFact'

const NAME = 'placement-anonymising'
const BYTES = 32
const LENGTH = 16
const keySchema = z.object({ key: z.string().min(BYTES) })

/** Replaces the references of one child by one that nothing leads back from, the same for all its requests. */
export type Anonymiser = (reference: string) => string

/**
 * A key drawn for one run and forgotten after it: a run that was cut short goes on with the same, so that two requests of a child still
 * tell that they are of one.
 */
export async function openAnonymiser(payload: Payload): Promise<Anonymiser> {
  await keepFact(payload, NAME, { key: randomBytes(BYTES).toString('hex') })
  const { key } = keySchema.parse(await payload.kv.get(NAME))
  return (reference) =>
    `anonyme-${createHmac('sha256', key).update(reference).digest('hex').slice(0, LENGTH)}`
}

/** Forgets the key: from then on nobody can tell what a reference was. */
export async function forgetAnonymiser(payload: Payload): Promise<void> {
  await payload.kv.delete(NAME)
}
