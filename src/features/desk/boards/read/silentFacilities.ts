import { subDays } from 'date-fns/subDays'
import type { Payload, Where } from 'payload'
import type { AuditAction } from '@/domain/audit/actions'
import { SLUGS } from '@/domain/slugs'
import { freePlacesOf } from '@/features/catalogue/facilities/present/matchFacilities'
import type { Unit } from '@/payload-types'
import type { BoardAsk } from '../BoardReader'
import { sheetList } from './sheetList'

const SILENT_DAYS = 15
const EVERYTHING = { limit: 0, pagination: false } as const

/** What a member does for a sheet, as the journal names it. */
const CHANGES: AuditAction[] = [
  'sheetChanged',
  'sectionRestored',
  'closureDeclared',
  'closureEnded',
  'unitChanged',
  'freePlacesSaid',
  'placeCommitted',
  'proposalMade',
]

/** The open facilities that were not heard of for 15 days: nobody verified them, said their free places, or, as a member, changed them. */
export const silentFacilities = sheetList({
  where: (ask, kind) => (kind === SLUGS.facilities ? whereSilent(ask) : null),
  by: 'verifiedAt',
})

async function whereSilent({ payload, now }: BoardAsk): Promise<Where> {
  const since = subDays(now, SILENT_DAYS).toISOString()
  const heard = await Promise.all([
    verified(payload, since),
    saidPlaces(payload, since),
    changedByMembers(payload, since),
  ])
  return {
    and: [
      { _status: { equals: 'published' } },
      { active: { not_equals: false } },
      // A sheet younger than that had no time to be silent.
      { createdAt: { less_than: since } },
      { or: [{ verifiedAt: { exists: false } }, { verifiedAt: { less_than: since } }] },
      { id: { not_in: [...new Set(heard.flat())] } },
    ],
  }
}

async function verified(payload: Payload, since: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.verifications,
    where: { and: [{ sheet: { equals: SLUGS.facilities } }, { at: { greater_than_equal: since } }] },
    ...EVERYTHING,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  return docs.map(({ sheetId }) => sheetId)
}

async function saidPlaces(payload: Payload, since: string): Promise<string[]> {
  const { docs } = await payload.db.find<Unit>({
    collection: SLUGS.units,
    where: {},
    select: { facility: true, freePlaces: true },
    ...EVERYTHING,
  })
  return docs
    .filter((unit) => (freePlacesOf(unit).confirmedAt ?? '') >= since)
    .map(({ facility }) => String(facility))
}

/** An editor's change says nothing of the facility: only those of people who keep it count. */
async function changedByMembers(payload: Payload, since: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: SLUGS.auditLog,
    where: {
      and: [
        { sheet: { equals: SLUGS.facilities } },
        { action: { in: CHANGES } },
        { at: { greater_than_equal: since } },
        { actorId: { exists: true } },
      ],
    },
    ...EVERYTHING,
    depth: 0,
    select: { sheetId: true, actorId: true },
    overrideAccess: true,
  })
  const actors = [...new Set(docs.flatMap(({ actorId }) => actorId ?? []))]
  if (actors.length === 0) return []
  const members = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ sheet: { equals: SLUGS.facilities } }, { user: { in: actors } }] },
    ...EVERYTHING,
    depth: 0,
    select: { sheetId: true, user: true },
    overrideAccess: true,
  })
  const pairs = new Set(members.docs.map(({ sheetId, user }) => `${sheetId} ${String(user)}`))
  return docs.flatMap(({ sheetId, actorId }) =>
    sheetId && pairs.has(`${sheetId} ${actorId}`) ? [sheetId] : [],
  )
}
