import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findStored } from '@/infra/database/findStored'
import type { AuditLog } from '@/payload-types'
import type { SearchedRequest } from './findSearchedRequest'

/** When what is looked for in a request was last changed (ISO 8601), by the journal; `null` where it never was. */
export async function profileChangedAt(
  payload: Payload,
  { id }: Pick<SearchedRequest, 'id'>,
): Promise<string | null> {
  const [last] = await findStored<Pick<AuditLog, 'id' | 'at'>>(payload, {
    collection: SLUGS.auditLog,
    // Payload takes an id alone for a reference on MongoDB, and looks for nothing within a text: the word before it makes it one.
    where: { and: [{ action: { equals: 'requestChanged' } }, { detail: { contains: `demande ${id}` } }] },
    select: { at: true },
    sort: '-at',
    limit: 1,
  })
  return last?.at ?? null
}
