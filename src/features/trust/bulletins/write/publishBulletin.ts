import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import { clock } from '@/infra/clock'
import { queueTask } from '@/infra/jobs/queueTask'

type Publication = { payload: Payload; id: string; byName: string }

/** Publishes a draft for good, and has it mailed to those who asked for it. @throws InvalidInput when it is published already. */
export async function publishBulletin({ payload, id, byName }: Publication): Promise<void> {
  const { docs } = await payload.update({
    collection: SLUGS.bulletins,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'draft' } }] },
    data: { state: 'published', publishedAt: clock.now().toISOString(), publishedByName: byName },
    depth: 0,
    overrideAccess: true,
    context: { byCommand: true },
  })
  if (docs.length === 0) throw new InvalidInput('Ce bulletin est déjà publié.')
  await queueTask({ payload, task: 'sendBulletins', input: {} })
}
