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

/** Saves a draft, new or over a published sheet, which readers go on reading as it was. */
export async function saveDraft({ payload, id, data, datedBySource = false }: Args): Promise<Scheme> {
  const draft = { ...data, _status: 'draft' as const }
  if (id)
    return payload.update({
      collection: SLUGS.schemes,
      id,
      data: draft,
      draft: true,
      depth: 0,
      overrideAccess: true,
      context: { datedBySource },
    })
  return payload.create({
    collection: SLUGS.schemes,
    data: { ...draft, title: draft.title ?? '', audience: draft.audience ?? 'agents' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    context: { datedBySource },
  })
}
