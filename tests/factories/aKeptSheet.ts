import type { Payload } from 'payload'
import type { Organisation } from '@/payload-types'
import { anOrganisation } from './anOrganisation'

/** Stores a published organisation, with its number. */
export async function aKeptSheet(
  payload: Payload,
  facts: Parameters<typeof anOrganisation>[0] = {},
): Promise<Organisation & { number: string }> {
  const sheet = await payload.create({
    collection: 'organisations',
    data: anOrganisation(facts),
    depth: 0,
    overrideAccess: true,
  })
  return { ...sheet, number: sheet.number ?? '' }
}
