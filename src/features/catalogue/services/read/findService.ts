import type { Payload, Where } from 'payload'
import { canReadPublished, publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { type KeptPart, keptParts } from '@/features/sheets/present/keptParts'
import {
  type ReadableOrganisation,
  toReadableOrganisation,
} from '@/features/sheets/present/ReadableOrganisation'
import type { Service } from '@/payload-types'

/** A service as a class may read it, with the organisation that offers it; both masked. */
export type ReadableService = Omit<
  Service,
  'internalNote' | 'provenance' | 'restrictions' | 'organisation'
> & {
  organisation: ReadableOrganisation
  kept: KeptPart[]
}

/** The published service of a number, `null` unless this class may read it and the organisation that offers it. `shownTo`: who will hold it. */
export function findService(
  payload: Payload,
  readerClass: ReaderClass,
  number: string,
  shownTo: ReaderClass = readerClass,
): Promise<ReadableService | null> {
  const where = { and: [publishedForClass(readerClass), { number: { equals: number } }] }
  return findOne(payload, { where, readerClass, shownTo, draft: false })
}

/** The last draft of a service, with the last draft of its organisation. For editors alone: the caller checks. */
export function findServiceDraft(payload: Payload, number: string): Promise<ReadableService | null> {
  return findOne(payload, {
    where: { number: { equals: number } },
    readerClass: 'agents',
    shownTo: 'agents',
    draft: true,
  })
}

type Query = { where: Where; readerClass: ReaderClass; shownTo: ReaderClass; draft: boolean }

async function findOne(
  payload: Payload,
  { where, readerClass, shownTo, draft }: Query,
): Promise<ReadableService | null> {
  const query = {
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { internalNote: false, provenance: false },
    overrideAccess: true,
  } as const
  const { docs } = await payload.find({ ...query, collection: SLUGS.services, where })
  const [service] = docs
  if (!service) return null
  const { docs: owners } = await payload.find({
    ...query,
    collection: SLUGS.organisations,
    where: { id: { equals: String(service.organisation) } },
  })
  const [owner] = owners
  if (!owner || !(draft || canReadPublished(readerClass, owner))) return null
  const { restrictions: _, ...shown } = maskSheet(service, shownTo)
  return {
    ...shown,
    organisation: toReadableOrganisation(owner, shownTo),
    kept: keptParts(service, shownTo),
  }
}
