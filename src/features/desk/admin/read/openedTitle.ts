import type { CollectionSlug, Payload, TypedUser } from 'payload'

/** The name of what a page of the admin opens (`collections/schemes/<id>/versions`), as this account reads it; `null` on lists and elsewhere. */
export async function openedTitle(
  payload: Payload,
  user: TypedUser | null,
  [place, slug = '', id]: readonly string[],
): Promise<string | null> {
  const isCollection = (name: string): name is CollectionSlug => name in payload.collections
  if (place !== 'collections' || !isCollection(slug) || !id || id === 'create' || id === 'trash') return null
  const { useAsTitle } = payload.collections[slug].config.admin
  if (!useAsTitle) return null
  const opened: unknown = await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    draft: true,
    trash: true,
    user,
    overrideAccess: false,
    disableErrors: true,
  })
  const title = Object.entries(opened ?? {}).find(([name]) => name === useAsTitle)?.[1]
  return typeof title === 'string' && title !== '' ? title : null
}
