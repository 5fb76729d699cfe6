import type { CollectionBeforeDeleteHook } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** What is of nobody once its person is gone: their favourites, what they follow, their drafts, the trace of their digests, what they sign in with. */
const OWN = [
  SLUGS.favourites,
  SLUGS.follows,
  SLUGS.sheetDrafts,
  SLUGS.digests,
  SLUGS.signInKeys,
  SLUGS.recoveryCodes,
  SLUGS.oneTimePasswords,
  SLUGS.keptForms,
] as const

/** Rows that are an account's alone go with it. */
export const forgetOwnRows: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of OWN)
    await req.payload.delete({
      collection,
      where: { user: { equals: String(id) } },
      depth: 0,
      overrideAccess: true,
      req,
    })
}
