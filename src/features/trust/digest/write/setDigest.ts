import type { Payload } from 'payload'
import type { DigestCadence } from '@/domain/follow/digestCadence'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'

type Choice = {
  payload: Payload
  person: { id: string; name: string }
  every: DigestCadence | 'never'
  address: string
}

/** Keeps how often a person takes the digest; stopped, the pace is remembered, and what is owed is still told. */
export async function setDigest({ payload, person, every, address }: Choice): Promise<void> {
  const isStopped = every === 'never'
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: person.id } }, { digest: { not_equals: !isStopped } }] },
    // Whoever takes it up again is told of what comes.
    data: { digest: !isStopped, ...(isStopped ? {} : { digestUntil: clock.now().toISOString() }) },
    options: { atomic: true },
  })
  if (!isStopped)
    await payload.db.updateOne({
      collection: SLUGS.users,
      where: { id: { equals: person.id } },
      data: { digestEvery: every },
      options: { atomic: true },
    })
  if (changed && isStopped) await recordTrace({ payload, actor: person, action: 'digestStopped', address })
}
