import type { Payload } from 'payload'
import type { HeldRight } from '@/access/memberRights'
import type { SheetFacts } from '@/domain/keptSheet/missingFacts'
import type { Audience } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'

export type KeptFacts = Omit<SheetFacts, 'kind' | 'units'> & {
  verifiedAt: string | null
  reviewDueAt: string | null
  audience: Audience
}

/** What tells whether these sheets are complete and fresh, by sheet id: one read a kind. */
export async function keptFacts(
  payload: Payload,
  held: readonly Pick<HeldRight, 'sheet' | 'sheetId'>[],
): Promise<ReadonlyMap<string, KeptFacts>> {
  const idsOf = (kind: HeldRight['sheet']) =>
    held.filter(({ sheet }) => sheet === kind).map(({ sheetId }) => sheetId)
  const [organisations, facilities] = await Promise.all([
    organisationFacts(payload, idsOf('organisations')),
    facilityFacts(payload, idsOf('facilities')),
  ])
  return new Map([...organisations, ...facilities])
}

const SHARED = { audience: true, phones: true, address: true, verifiedAt: true, reviewDueAt: true } as const

async function organisationFacts(payload: Payload, ids: string[]): Promise<[string, KeptFacts][]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { ...SHARED, description: true, emails: true, openingHours: true, hoursNote: true },
    overrideAccess: true,
  })
  return docs.map((sheet) => [
    sheet.id,
    {
      ...sharedFacts(sheet),
      description: sheet.description ?? null,
      emails: sheet.emails?.length ?? 0,
      hours: (sheet.openingHours?.length ?? 0) + (sheet.hoursNote ? 1 : 0),
    },
  ])
}

async function facilityFacts(payload: Payload, ids: string[]): Promise<[string, KeptFacts][]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { ...SHARED, summary: true, project: true, email: true },
    overrideAccess: true,
  })
  return docs.map((sheet) => [
    sheet.id,
    {
      ...sharedFacts(sheet),
      description: sheet.summary ?? sheet.project ?? null,
      emails: sheet.email ? 1 : 0,
      hours: 0,
    },
  ])
}

type Shared = {
  audience: Audience
  phones?: readonly unknown[] | null
  address?: { city?: string | null } | null
  verifiedAt?: string | null
  reviewDueAt?: string | null
}

function sharedFacts(sheet: Shared) {
  return {
    audience: sheet.audience,
    phones: sheet.phones?.length ?? 0,
    city: sheet.address?.city ?? null,
    verifiedAt: sheet.verifiedAt ?? null,
    reviewDueAt: sheet.reviewDueAt ?? null,
  }
}
