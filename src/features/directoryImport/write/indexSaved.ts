import type { Payload } from 'payload'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { SearchUnavailable } from '@/errors'
import { indexDependantsOf } from '@/features/search/write/indexDependantsOf'
import { indexSheets } from '@/features/search/write/indexSheets'
import type { SavedSheet } from './saveSheet'

/**
 * Indexes what a batch has written. A search engine that does not answer stops nothing: the comparison of index and base, every
 * minute, finds what is missing.
 */
export async function indexSaved(
  payload: Payload,
  collection: SourceRecord['sheet'],
  saved: readonly SavedSheet[],
): Promise<void> {
  if (saved.length === 0) return
  try {
    await indexSheets({
      payload,
      collection,
      sheets: [...new Map(saved.map((sheet) => [sheet.id, sheet])).values()],
    })
    if (collection === 'organisations')
      for (const { id, isNew } of saved) if (!isNew) await indexDependantsOf({ payload, collection, id })
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    payload.logger.warn({ msg: 'Search engine unavailable; imported sheets are indexed later' })
  }
}

const PAGE = 200

/** Indexes again the organisations of services that an import wrote: they are found by what they offer. */
export async function indexHosts(payload: Payload, serviceIds: readonly string[]): Promise<void> {
  const hosts = new Set<string>()
  for (let at = 0; at < serviceIds.length; at += PAGE) {
    const { docs } = await payload.db.find<{ organisation: string }>({
      collection: 'services',
      where: { id: { in: serviceIds.slice(at, at + PAGE) } },
      limit: PAGE,
      pagination: false,
      select: { organisation: true },
    })
    for (const { organisation } of docs) hosts.add(String(organisation))
  }
  const ids = [...hosts]
  for (let at = 0; at < ids.length; at += PAGE) {
    const { docs } = await payload.db.find<{ id: string; publicId: string }>({
      collection: 'organisations',
      where: { id: { in: ids.slice(at, at + PAGE) } },
      limit: PAGE,
      pagination: false,
      select: { publicId: true },
    })
    await indexSaved(
      payload,
      'organisations',
      docs.map(({ id, publicId }) => ({ id: String(id), publicId, isNew: true })),
    )
  }
}
