import { SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { maskSheet } from '@/domain/organisation/restrictedFields'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { Organisation } from '@/payload-types'

export type ReadableOrganisation = Omit<Organisation, 'internalNote' | 'provenance'>

/** The published organisation of a number as this class may read it, `null` when there is none for it. */
export async function findOrganisation(
  payload: Payload,
  readerClass: ReaderClass,
  number: string,
): Promise<ReadableOrganisation | null> {
  const where = { and: [publishedForClass(readerClass), { number: { equals: number } }] }
  const organisation = await findOne(payload, where, false)
  return organisation && maskSheet(organisation, readerClass)
}

/** The last draft of an organisation. For editors alone: the caller checks. */
export function findOrganisationDraft(
  payload: Payload,
  number: string,
): Promise<ReadableOrganisation | null> {
  return findOne(payload, { number: { equals: number } }, true)
}

async function findOne(payload: Payload, where: Where, draft: boolean): Promise<ReadableOrganisation | null> {
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where,
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { internalNote: false, provenance: false },
    overrideAccess: true,
  })
  return docs[0] ?? null
}
