import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'

type Content = Partial<RequiredDataFromCollectionSlug<'schemes'>>
type Args = {
  payload: Payload
  id?: string
  data: Content
  /** An import gives the date of its source. */
  datedBySource?: boolean
}

/**
 * Publishes a scheme, new or known. The publish gate refuses it while facts are missing.
 * @throws ValidationError of Payload, one French line a missing fact.
 */
export async function publishScheme({ payload, id, data, datedBySource = false }: Args): Promise<Scheme> {
  const published = { ...data, _status: 'published' as const }
  if (id)
    return payload.update({
      collection: SLUGS.schemes,
      id,
      data: published,
      depth: 0,
      overrideAccess: true,
      context: { datedBySource },
    })
  return payload.create({
    collection: SLUGS.schemes,
    data: withTitle(published),
    depth: 0,
    overrideAccess: true,
    context: { datedBySource },
  })
}

function withTitle(data: Content): RequiredDataFromCollectionSlug<'schemes'> {
  return { ...data, title: data.title ?? '', audience: data.audience ?? 'agents' }
}
