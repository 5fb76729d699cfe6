import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'

type Choice = { payload: Payload; person: { id: string; name: string }; wanted: boolean; address: string }

/** Keeps whether a person takes the monthly mail; what is owed is still told. */
export async function setDigest({ payload, person, wanted, address }: Choice): Promise<void> {
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: person.id } }, { digest: { not_equals: wanted } }] },
    data: { digest: wanted },
    options: { atomic: true },
  })
  if (changed && !wanted) await recordTrace({ payload, actor: person, action: 'digestStopped', address })
}
