import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Service } from '@/payload-types'

/** What a list shows of a service. */
export type ServiceRow = Pick<
  Service,
  'id' | 'number' | 'name' | 'type' | 'description' | 'publics' | 'fees' | 'receptionModes' | 'capacity'
>
const MOST = 200

/** The services of an organisation that this class may read; whether it may read the organisation is the caller's to ask. */
export async function listServices(
  payload: Payload,
  readerClass: ReaderClass,
  organisationId: string,
): Promise<ServiceRow[]> {
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [publishedForClass(readerClass), { organisation: { equals: organisationId } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'name',
    select: {
      number: true,
      name: true,
      type: true,
      description: true,
      publics: true,
      fees: true,
      receptionModes: true,
      capacity: true,
    },
    overrideAccess: true,
  })
  return docs
}
