import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Takes a scheme back from its readers; its content stays as a draft. */
export async function unpublishScheme({ payload, id }: { payload: Payload; id: string }): Promise<void> {
  await payload.update({
    collection: SLUGS.schemes,
    id,
    data: { _status: 'draft' },
    depth: 0,
    overrideAccess: true,
  })
}
