import type { Payload } from 'payload'
import { type Attempt, linkOutcome } from '@/domain/links/linkOutcome'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { DueLink } from '../read/dueLinks'

/** Keeps what an attempt told of a link; one that an editor has set aside meanwhile stays so. */
export async function keepAttempt(payload: Payload, link: DueLink, attempt: Attempt): Promise<void> {
  const now = clock.now()
  await payload.db.updateOne({
    collection: SLUGS.externalLinks,
    where: { and: [{ id: { equals: link.id } }, { state: { equals: link.state } }] },
    data: { ...linkOutcome(link, attempt, localTime(now).day), checkedAt: now.toISOString() },
    returning: false,
  })
}
