import { headers } from 'next/headers'
import type { Payload } from 'payload'
import { cache } from 'react'
import { readerClassOf } from '@/access/roles'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { openPayload } from '@/infra/openPayload'
import type { Site, User } from '@/payload-types'

export type CurrentReader = {
  payload: Payload
  /** `null` for an anonymous reader. */
  user: User | null
  readerClass: ReaderClass
  site: Site
  /** False for an anonymous reader of a site that is not open to the public: nothing may be shown but the sign-in. */
  mayRead: boolean
}

/** Who asks for this page, checked against the session row; read once a request. */
export const currentReader = cache(async (): Promise<CurrentReader> => {
  const payload = await openPayload()
  const [{ user }, site] = await Promise.all([
    payload.auth({ headers: await headers() }),
    payload.findGlobal({ slug: SLUGS.site, depth: 1, overrideAccess: true }),
  ])
  const readerClass = readerClassOf(user)
  return { payload, user, readerClass, site, mayRead: readerClass !== 'public' || site.openToPublic === true }
})
