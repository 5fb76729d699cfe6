import type { PaginatedDocs, Payload } from 'payload'
import { DuplicateFinder } from '@/domain/deduplication/DuplicateFinder'
import { SLUGS } from '@/domain/slugs'
import { FACT_FIELDS, factsOfSheet } from '@/features/catalogue/organisations/present/identifyingFacts'
import type { Organisation } from '@/payload-types'

const PAGE = 500

/** Every organisation that is not in the trash, filed by public id with the sources that describe it. */
export async function loadDuplicateFinder(payload: Payload): Promise<DuplicateFinder> {
  const finder = new DuplicateFinder()
  for (let page: number | null | undefined = 1; page; ) {
    const found: PaginatedDocs<Pick<Organisation, 'id'> & Partial<Organisation>> = await payload.find({
      collection: SLUGS.organisations,
      depth: 0,
      limit: PAGE,
      page,
      sort: 'publicId',
      select: { ...FACT_FIELDS, publicId: true },
      overrideAccess: true,
    })
    const sources = await sourcesOf(
      payload,
      found.docs.map(({ id }) => id),
    )
    for (const { id, publicId, name, kind, ...facts } of found.docs)
      if (publicId && name && kind)
        finder.add({
          id: publicId,
          sources: sources.get(id) ?? [],
          facts: factsOfSheet({ ...facts, name, kind }),
        })
    page = found.nextPage
  }
  return finder
}

async function sourcesOf(payload: Payload, sheetIds: string[]): Promise<Map<string, string[]>> {
  const sources = new Map<string, string[]>()
  if (sheetIds.length === 0) return sources
  const { docs } = await payload.find({
    collection: SLUGS.sourceRecords,
    where: { and: [{ sheet: { equals: SLUGS.organisations } }, { sheetId: { in: sheetIds } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { source: true, sheetId: true },
    overrideAccess: true,
  })
  for (const { sheetId, source } of docs) sources.set(sheetId, [...(sources.get(sheetId) ?? []), source])
  return sources
}
