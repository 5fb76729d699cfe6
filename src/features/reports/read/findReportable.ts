import type { Payload } from 'payload'
import { publishedForClass, publishedWithOrganisationForClass } from '@/access/publishedForReader'
import type { KeptSheet } from '@/domain/membership/closedLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber } from '@/domain/sheetNumber'
import { type SheetSlug, SLUGS } from '@/domain/slugs'
import { findKeptSheet } from '@/features/memberships/read/findKeptSheet'

/** A sheet on which one may report; `keptBy` is the sheet whose members keep it: itself, or the organisation of a service. */
export type Reportable = {
  kind: SheetSlug
  id: string
  number: string
  name: string
  keptBy: { kind: KeptSheet; id: string; number: string } | null
}

/** The published sheet of a number, of any kind, as this class may read it; `null` when there is none for it. */
export async function findReportable(
  payload: Payload,
  readerClass: ReaderClass,
  text: string,
): Promise<Reportable | null> {
  const parsed = parseSheetNumber(text)
  if (!parsed) return null
  const { letter, number } = parsed
  if (letter === 'P' || letter === 'L') {
    const kept = await findKeptSheet({ payload, number, where: publishedForClass(readerClass) })
    return kept && { kind: kept.kind, id: kept.id, number, name: kept.name, keptBy: kept }
  }
  const one = { limit: 1, pagination: false, depth: 0, overrideAccess: true } as const
  const ofNumber = { number: { equals: number } }
  if (letter === 'D') {
    const { docs } = await payload.find({
      ...one,
      collection: SLUGS.schemes,
      where: { and: [publishedForClass(readerClass), ofNumber] },
      select: { title: true },
    })
    return docs[0] ? { kind: SLUGS.schemes, id: docs[0].id, number, name: docs[0].title, keptBy: null } : null
  }
  const { docs } = await payload.find({
    ...one,
    collection: SLUGS.services,
    where: { and: [publishedWithOrganisationForClass(readerClass), ofNumber] },
    depth: 1,
    select: { name: true, organisation: true },
    populate: { organisations: { number: true } },
  })
  const [service] = docs
  if (!service || typeof service.organisation === 'string') return null
  const { id, number: keeper } = service.organisation
  return {
    kind: SLUGS.services,
    id: service.id,
    number,
    name: service.name,
    keptBy: { kind: SLUGS.organisations, id, number: keeper ?? '' },
  }
}
