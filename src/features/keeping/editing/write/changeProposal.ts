import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { Proposal } from '@/payload-types'

/** Changes a proposal only while nobody else has since it was read. Returns its new `updatedAt`, `null` when somebody had. */
export async function changeProposal(
  payload: Payload,
  { id, updatedAt }: Pick<Proposal, 'id' | 'updatedAt'>,
  data: Partial<Proposal>,
): Promise<string | null> {
  // Later than the last, even under a fixed clock: two writers never find the same instant.
  const at = new Date(Math.max(clock.now().getTime(), Date.parse(updatedAt) + 1)).toISOString()
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.proposals,
    where: {
      and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }, { state: { equals: 'waiting' } }],
    },
    data: { ...data, updatedAt: at },
    options: { atomic: true },
  })
  return changed ? at : null
}
