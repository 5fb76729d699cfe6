import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Whether anonymous readers may read what is public: the choice of the site's administrators, closed by default. Read once a request. */
export async function siteIsOpen(req: PayloadRequest): Promise<boolean> {
  const known = req.context.siteIsOpen
  if (typeof known === 'boolean') return known
  const site = await req.payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    overrideAccess: true,
    select: { openToPublic: true },
    req,
  })
  const open = site.openToPublic === true
  req.context.siteIsOpen = open
  return open
}
