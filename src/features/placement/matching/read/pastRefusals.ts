import type { Payload } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { REFUSAL_REASONS, type RefusalReason } from '@/domain/placement/closedLists'
import type { PastRefusal } from '@/domain/placement/matching/Search'
import { SLUGS } from '@/domain/slugs'
import { findStored } from '@/infra/database/findStored'
import type { AuditLog } from '@/payload-types'
import type { Candidates } from './findCandidates'
import type { SearchedRequest } from './findSearchedRequest'

/** Far above what is said of the units that refused one request. */
const MOST = 500

type Ask = {
  request: Pick<SearchedRequest, 'admission'>
  lines: readonly Commitment[]
  /** When what is looked for was last changed (ISO 8601); `null` where it never was. */
  profileChangedAt: string | null
  candidates: Candidates
}

/** The refusals of a request, each with what has happened since: at most one read, of the journal, where the reason depends on the unit. */
export async function pastRefusals(payload: Payload, ask: Ask): Promise<PastRefusal[]> {
  const { request, lines, profileChangedAt, candidates } = ask
  const refused = lines.filter(({ kind, state }) => kind === 'hold' && state === 'refused')
  const told = refused.flatMap((line) => {
    const unit = candidates.unitOf.get(line.place)
    // A hold is refused for one of these alone (`Act`).
    return unit ? [{ unit, reason: line.reason as RefusalReason, at: line.at }] : []
  })
  const changes = await unitChanges(payload, told.filter(dependsOnUnit), candidates)
  return told.map((refusal) => ({
    ...refusal,
    profileChangedAt,
    unitChangedAt: changes.get(refusal.unit) ?? null,
    fileCompletedAt: request.admission?.completedAt ?? null,
  }))
}

type Told = Pick<PastRefusal, 'unit' | 'reason' | 'at'>

const dependsOnUnit = ({ reason }: Told) =>
  REFUSAL_REASONS.some(({ code, remembered }) => code === reason && remembered === 'profile')

/** When each of these units was last described otherwise, by id: the journal names the unit, the confirmations of places apart. */
async function unitChanges(
  payload: Payload,
  refusals: readonly Told[],
  { listedOf }: Candidates,
): Promise<Map<string, string>> {
  const listed = refusals.flatMap(({ unit }) => listedOf.get(unit) ?? [])
  if (listed.length === 0) return new Map()
  const first = refusals.map(({ at }) => at).sort()[0] ?? ''
  const rows = await findStored<Pick<AuditLog, 'id' | 'at' | 'sheetId' | 'detail'>>(payload, {
    collection: SLUGS.auditLog,
    where: {
      and: [
        { action: { equals: 'unitChanged' } },
        { sheetId: { in: listed.map(({ facility }) => String(facility.id)) } },
        { at: { greater_than: first } },
      ],
    },
    select: { at: true, sheetId: true, detail: true },
    sort: 'at',
    limit: MOST,
  })
  const changes = new Map<string, string>()
  for (const { unit, facility } of listed)
    for (const { at, sheetId, detail } of rows)
      if (sheetId === String(facility.id) && detail?.startsWith(`${unit.name} :`))
        changes.set(String(unit.id), at)
  return changes
}
