import type { Payload } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import type { ReaderClass } from '@/domain/ReaderClass'
import { canReadPart } from '@/domain/sheet/restrictedFields'
import type { Deed } from '@/domain/sheetHistory/deedsOf'
import { SLUGS } from '@/domain/slugs'
import type { HistoryEntry } from '../HistoryEntry'
import type { HistorySheet } from '../HistorySheet'

const SAID: readonly AuditAction[] = ['unitChanged', 'freePlacesSaid']
const MOST = 200

type Query = {
  payload: Payload
  sheet: HistorySheet
  readerClass: ReaderClass
  nameOf: (deed: Pick<Deed, 'actorId' | 'actorName'>) => string | null
}

/** What was said of the units of a facility, the last first, for as long as the journal keeps it; nothing for another sheet. */
export async function findUnitEntries({
  payload,
  sheet,
  readerClass,
  nameOf,
}: Query): Promise<HistoryEntry[]> {
  const { kept, kind } = sheet
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
  const readsPlace = canReadPart(sheet.now, 'address', readerClass)
  return docs.map(({ id, at, action, actorId, actorName, detail }) => ({
    id,
    at,
    by: nameOf({ actorId: actorId ?? null, actorName: actorName ?? null }),
    kind: action === 'unitChanged' ? 'unit' : 'places',
    words: readsPlace ? (detail ?? '') : withoutSite(detail ?? ''),
  }))
}

/** Of a change that tells the site of a unit, the unit alone: the name of a site is free text, whose end cannot be known. */
function withoutSite(words: string): string {
  return / [:;] Site /.test(words) ? words.replace(/ : .*/s, '') : words
}
