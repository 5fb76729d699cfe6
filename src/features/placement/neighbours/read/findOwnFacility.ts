import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isDocumentId } from '@/infra/database/isDocumentId'
import type { Facility } from '@/payload-types'

type OwnFacility = Pick<Facility, 'id' | 'name' | 'address'> & { number: string }
type Asked = { id: string } | { number: string }

/** A published facility of ours that receives children, by its id or its number; `null` for none. */
export async function findOwnFacility(payload: Payload, asked: Asked): Promise<OwnFacility | null> {
  if ('id' in asked && !isDocumentId(asked.id)) return null
  const own: Where = 'id' in asked ? { id: { equals: asked.id } } : { number: { equals: asked.number } }
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { and: [own, { _status: { equals: 'published' } }, { active: { equals: true } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true, number: true, address: true },
    overrideAccess: true,
  })
  const [found] = docs
  return found?.number ? { ...found, number: found.number } : null
}
