import type { Payload, Where } from 'payload'
import { DuplicateFinder } from '@/domain/deduplication/DuplicateFinder'
import { SLUGS } from '@/domain/slugs'
import { FACT_FIELDS, factsOfSheet } from '@/features/catalogue/organisations/present/identifyingFacts'
import { keyPages } from '@/infra/database/keyPages'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'

const PAGE = 500
const NOT_IN_TRASH: Where = { deletedAt: { exists: false } }

/** Every organisation that is not in the trash, filed by public id with the sources that describe it. */
export async function loadDuplicateFinder(payload: Payload): Promise<DuplicateFinder> {
  const finder = new DuplicateFinder()
  const collection = SLUGS.organisations
  const trimHeap = heapTrimmer()
  const asked = { collection, where: NOT_IN_TRASH, key: 'publicId', size: PAGE } as const
  for await (const publicIds of keyPages(payload, asked)) {
    const { docs } = await payload.find({
      collection,
      where: { publicId: { in: publicIds } },
      depth: 0,
      limit: publicIds.length,
      pagination: false,
      sort: 'publicId',
      select: { ...FACT_FIELDS, publicId: true },
      overrideAccess: true,
    })
    const sources = await sourcesOf(
      payload,
      docs.map(({ id }) => id),
    )
    for (const { id, publicId, name, kind, ...facts } of docs)
      if (publicId && name && kind)
        finder.add({
          id: publicId,
          sources: sources.get(id) ?? [],
          facts: factsOfSheet({ ...facts, name, kind }),
        })
    trimHeap()
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
