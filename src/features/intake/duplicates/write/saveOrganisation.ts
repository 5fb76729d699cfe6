import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Organisation } from '@/payload-types'

/** Saves changes of an organisation as it is now: a draft stays one. */
export async function saveOrganisation(
  payload: Payload,
  { id, _status }: Pick<Organisation, 'id' | '_status'>,
  data: Partial<Organisation>,
): Promise<void> {
  const status = _status ?? 'draft'
  await payload.update({
    collection: SLUGS.organisations,
    id,
    data: { ...data, _status: status },
    draft: status === 'draft',
    trash: true,
    depth: 0,
    overrideAccess: true,
  })
}
