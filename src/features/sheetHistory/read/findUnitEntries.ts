import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import type { Deed } from '@/domain/sheetHistory/deedsOf'
import type { HistoryEntry } from '../HistoryEntry'
import type { HistorySheet } from '../HistorySheet'

const SAID: readonly AuditAction[] = ['unitChanged', 'freePlacesSaid']
const MOST = 200

/** What was said of the units of a facility, the last first, for as long as the journal keeps it; nothing for another sheet. */
export async function findUnitEntries(
  payload: Payload,
  { kept, kind }: HistorySheet,
  nameOf: (deed: Pick<Deed, 'actorId' | 'actorName'>) => string | null,
): Promise<HistoryEntry[]> {
  if (kind !== 'facilities') return []
  const { docs } = await payload.find({
    collection: SLUGS.auditLog,
    where: { and: [{ sheetId: { equals: kept.id } }, { action: { in: [...SAID] } }] },
    sort: '-at',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { at: true, action: true, actorId: true, actorName: true, detail: true },
    overrideAccess: true,
  })
  return docs.map(({ id, at, action, actorId, actorName, detail }) => ({
    id,
    at,
    by: nameOf({ actorId: actorId ?? null, actorName: actorName ?? null }),
    kind: action === 'unitChanged' ? 'unit' : 'places',
    words: detail ?? '',
  }))
}
