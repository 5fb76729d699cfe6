import type { Payload } from 'payload'
import type { FedSheet } from '@/domain/sources/SourceRecord'
import { SearchUnavailable } from '@/errors'
import { indexDependantsOf } from '@/features/finding/search/write/indexDependantsOf'
import { indexSheets } from '@/features/finding/search/write/indexSheets'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import type { SavedSheet } from './saveSheet'

/**
 * Indexes what a batch has written. A search engine that does not answer stops nothing: the comparison of index and base, every
 * minute, finds what is missing.
 */
export async function indexSaved(
  payload: Payload,
  collection: FedSheet,
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

/** Little enough for the loop to turn between two writes of the embedded index. */
const PAGE = 100

type Written = {
  organisations: readonly SavedSheet[]
  services: readonly SavedSheet[]
  /** So many of so many are done. */
  onBatch: (indexed: number, toIndex: number) => void | Promise<void>
}

/** Indexes the organisations that an import wrote, and those whose services it wrote, once each: they are found by what they offer. */
export async function indexOrganisations(
  payload: Payload,
  { organisations, services, onBatch }: Written,
): Promise<void> {
  const sheets = new Map(organisations.map((sheet) => [sheet.id, sheet]))
  for (const ids of pages(services.map(({ id }) => id)))
    for (const host of await hostsOf(payload, ids)) if (!sheets.has(host.id)) sheets.set(host.id, host)
  const trimHeap = heapTrimmer()
  let indexed = 0
  for (const some of pages([...sheets.values()])) {
    await indexSaved(payload, 'organisations', some)
    trimHeap()
    indexed += some.length
    await onBatch(indexed, sheets.size)
  }
}

async function hostsOf(payload: Payload, serviceIds: readonly string[]): Promise<SavedSheet[]> {
  const { docs: services } = await payload.db.find<{ organisation: string }>({
    collection: 'services',
    where: { id: { in: [...serviceIds] } },
    limit: PAGE,
    pagination: false,
    select: { organisation: true },
  })
  const ids = [...new Set(services.map(({ organisation }) => String(organisation)))]
  const { docs } = await payload.db.find<{ id: string; publicId: string }>({
    collection: 'organisations',
    where: { id: { in: ids } },
    limit: PAGE,
    pagination: false,
    select: { publicId: true },
  })
  // Nothing else of them changed than what they offer.
  return docs.map(({ id, publicId }) => ({ id: String(id), publicId, isNew: true }))
}

function pages<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) =>
    items.slice(page * PAGE, (page + 1) * PAGE),
  )
}
