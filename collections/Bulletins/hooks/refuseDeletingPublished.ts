import type { CollectionBeforeDeleteHook } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { NotAllowed } from '@/errors'

/** What was published stays. @throws NotAllowed. */
export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { state } = await req.payload.findByID({
    collection: SLUGS.bulletins,
    id,
    depth: 0,
    select: { state: true },
    overrideAccess: true,
    req,
  })
  if (state === 'published') throw new NotAllowed('Un bulletin publié ne se supprime pas.')
}
