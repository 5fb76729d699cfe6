import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { documentsByClass } from '@/features/sheets/index/documentsByClass'
import { publishedOfIds } from '@/features/sheets/index/publishedOfIds'
import { clock } from '@/infra/clock'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import { toSearchDocument } from '../present/toSearchDocument'
import { unitsByFacility } from './unitsByFacility'

/** The search documents of these facilities, for each reader class: two reads. */
export async function loadFacilityDocuments(
  payload: Payload,
  ids: readonly string[],
): Promise<DocumentsByClass> {
  const [{ docs }, units] = await Promise.all([
    payload.find({ collection: SLUGS.facilities, ...publishedOfIds(ids) }),
    unitsByFacility(payload, ids),
  ])
  const now = clock.now()
  return documentsByClass(docs, (facility, readerClass) =>
    toSearchDocument({ facility, readerClass, now, units: units.get(facility.id) ?? [] }),
  )
}
