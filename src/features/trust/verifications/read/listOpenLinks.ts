import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** A link sent for a sheet that still works; dates are ISO 8601. */
export type OpenLink = { id: string; email: string; sentAt: string; expiresAt: string }

/** Matches the links of a sheet that still work. */
export function whereOpenLinks(sheetId: string): Where {
  return {
    and: [
      { purpose: { equals: 'verify' } },
      { sheetId: { equals: sheetId } },
      { usedAt: { exists: false } },
      { revokedAt: { exists: false } },
      { expiresAt: { greater_than: clock.now().toISOString() } },
    ],
  }
}

/** The links of a sheet that still work, the last sent first. */
export async function listOpenLinks(payload: Payload, sheetId: string): Promise<OpenLink[]> {
  const { docs } = await payload.find({
    collection: SLUGS.signedLinks,
    where: whereOpenLinks(sheetId),
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true, expiresAt: true, createdAt: true },
    overrideAccess: true,
  })
  return docs.map(({ id, email, createdAt, expiresAt }) => ({
    id,
    email: email ?? '',
    sentAt: createdAt,
    expiresAt,
  }))
}
