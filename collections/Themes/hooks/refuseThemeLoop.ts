import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** A theme is never its own ancestor. The tree is two levels deep at most, so its parent must be a root. */
export const refuseThemeLoop: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const parent = data?.parent
  if (typeof parent !== 'string') return data
  const found = await req.payload.findByID({
    collection: SLUGS.themes,
    id: parent,
    depth: 0,
    select: { parent: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const nested = Boolean(found?.parent)
  if (!nested && parent !== originalDoc?.id) return data
  throw new ValidationError(
    {
      collection: SLUGS.themes,
      errors: [
        {
          path: 'parent',
          label: 'Dans le thème',
          message: 'Choisissez un thème de premier niveau, autre que celui-ci.',
        },
      ],
      req,
    },
    req.t,
  )
}
