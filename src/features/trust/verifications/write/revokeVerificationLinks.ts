import type { Payload } from 'payload'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { listOpenLinks, whereOpenLinks } from '../read/listOpenLinks'
import { askManageLinks } from './mayManageLinks'

type Revoke = { payload: Payload; actor: User; address: string; number: string }

/** Calls off every link that could still confirm the sheet: from now on they do nothing. */
export async function revokeVerificationLinks(ask: Revoke): Promise<Fault | null> {
  const { payload, actor, address, number } = ask
  const sheet = await findPublishedSheet(payload, number)
  if (!sheet) return 'unknown'
  if (!(await askManageLinks({ ...ask, sheet, gesture: 'annuler les liens de confirmation' })))
    return 'refused'
  const revokedAt = clock.now().toISOString()
  let count = 0
  for (const { id } of await listOpenLinks(payload, sheet.id)) {
    // Each only while it is unused: a confirmation that wins the race stays one.
    const revoked: unknown = await payload.db.updateOne({
      collection: SLUGS.signedLinks,
      where: { and: [{ id: { equals: id } }, whereOpenLinks(sheet.id)] },
      data: { revokedAt },
      options: { atomic: true },
    })
    if (revoked) count += 1
  }
  if (count > 0)
    await recordTrace({
      payload,
      actor,
      action: 'linkRevoked',
      sheet,
      detail: String(count),
      address,
    })
  return null
}
