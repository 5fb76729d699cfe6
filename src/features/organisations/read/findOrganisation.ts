import { SLUGS } from '@collections/slugs'
import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { Organisation } from '@/payload-types'

export type ReadableOrganisation = Omit<Organisation, 'internalNote'>

/** The published organisation of a number, `null` when there is none that this class may read. */
export function findOrganisation(
  payload: Payload,
  readerClass: ReaderClass,
  number: string,
): Promise<ReadableOrganisation | null> {
  return findOne(payload, { and: [publishedForClass(readerClass), { number: { equals: number } }] }, false)
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
    select: { internalNote: false },
    overrideAccess: true,
  })
  return docs[0] ?? null
}
