import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { LineEnd } from './BoardTask'

/** Takes off the list the refused mails whose address was corrected; one that is refused again comes back. */
export async function forgetRefusedMails(
  { payload, actor, address }: MemberContext,
  ids: readonly string[],
): Promise<LineEnd[]> {
  const { docs } = await payload.find({
    collection: SLUGS.refusedMails,
    where: { id: { in: ids.filter(isDocumentId) } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { email: true },
    overrideAccess: true,
  })
  await payload.db.deleteMany({
    collection: SLUGS.refusedMails,
    where: { id: { in: docs.map(({ id }) => id) } },
  })
  for (const { email } of docs)
    await recordTrace({ payload, actor, action: 'mailCorrected', detail: email, address })
  const found = new Set(docs.map(({ id }) => id))
  return ids.map((id) => ({ number: '', outcome: found.has(id) ? 'done' : 'gone' }))
}
