import type { Payload } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import type { Deed } from '@/domain/sheetHistory/deedsOf'
import { SLUGS } from '@/domain/slugs'
import type { HistorySheet } from '../HistorySheet'

/** The gestures that save a sheet; what a decided proposal publishes has a line of its own. */
const SAVES: readonly AuditAction[] = ['sheetChanged', 'sectionRestored', 'closureDeclared', 'closureEnded']
const MOST = 400

/** Lines of the journal about a service are filed under its organisation, and begin so. */
const OF_SERVICE = 'Service '

/** Who saved the sheet, as the journal tells it, the last first; it forgets after a year. */
export async function findDeeds(payload: Payload, { kept, kind, number }: HistorySheet): Promise<Deed[]> {
  const { docs } = await payload.find({
    collection: SLUGS.auditLog,
    where: { and: [{ sheetId: { equals: kept.id } }, { action: { in: [...SAVES] } }] },
    sort: '-at',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { at: true, actorId: true, actorName: true, detail: true },
    overrideAccess: true,
  })
  const isAsked = (detail: string) =>
    kind === 'services' ? detail.startsWith(`${OF_SERVICE}${number}`) : !detail.startsWith(`${OF_SERVICE}S`)
  return docs
    .filter(({ detail }) => isAsked(detail ?? ''))
    .map(({ at, actorId, actorName }) => ({
      at: Date.parse(at),
      actorId: actorId ?? null,
      actorName: actorName ?? null,
    }))
}
