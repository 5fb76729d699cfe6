import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { PublicationPlan } from '@/payload-types'

/** Writes what becomes of a plan. */
export async function savePlan(
  payload: Payload,
  id: string,
  data: Partial<Omit<PublicationPlan, 'id'>>,
): Promise<void> {
  await payload.update({
    collection: SLUGS.publicationPlans,
    id,
    data,
    depth: 0,
    overrideAccess: true,
  })
}
