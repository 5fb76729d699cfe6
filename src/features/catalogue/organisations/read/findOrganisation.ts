import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import {
  type ReadableOrganisation,
  toReadableOrganisation,
} from '@/features/sheets/present/ReadableOrganisation'

/**
 * The published organisation of a number as this class may read it, `null` when there is none for it. `shownTo`: who will hold
 * it: a hand-out leaves with the family, whoever prints it.
 */
export function findOrganisation(
  payload: Payload,
  readerClass: ReaderClass,
  number: string,
  shownTo: ReaderClass = readerClass,
): Promise<ReadableOrganisation | null> {
  const where = { and: [publishedForClass(readerClass), { number: { equals: number } }] }
  return findOne(payload, { where, readerClass: shownTo, draft: false })
}

/** The last draft of an organisation. For editors alone: the caller checks. */
export function findOrganisationDraft(
  payload: Payload,
  number: string,
): Promise<ReadableOrganisation | null> {
  return findOne(payload, { where: { number: { equals: number } }, readerClass: 'agents', draft: true })
}

type Query = { where: Where; readerClass: ReaderClass; draft: boolean }

async function findOne(
  payload: Payload,
  { where, readerClass, draft }: Query,
): Promise<ReadableOrganisation | null> {
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
  return docs[0] ? toReadableOrganisation(docs[0], readerClass) : null
}
