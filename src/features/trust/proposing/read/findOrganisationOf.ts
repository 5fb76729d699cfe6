import type { Payload } from 'payload'
import type { NewSheet } from '@/domain/newSheets/newSheet'
import type { Audience } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Proposal } from '@/payload-types'

export type OfferingOrganisation = { id: string; name: string; number: string; audience: Audience }

/** The organisation under which a proposed service waits, `null` for another kind, or when it is gone. */
export async function findOrganisationOf(
  payload: Payload,
  { row, sheet }: { row: Proposal; sheet: NewSheet },
): Promise<OfferingOrganisation | null> {
  if (sheet.kind !== 'newService') return null
  const number = row.state === 'accepted' ? sheet.facts.organisation : row.sheetNumber
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { number: { equals: number ?? sheet.facts.organisation } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { name: true, number: true, audience: true },
    overrideAccess: true,
  })
  const [found] = docs
  return found ? { ...found, number: found.number ?? '' } : null
}
