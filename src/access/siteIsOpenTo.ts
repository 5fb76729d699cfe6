import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'

/** Whether this class may read the site at all: everybody with a role, and the public where the site is open to it. */
export async function siteIsOpenTo(payload: Payload, readerClass: ReaderClass): Promise<boolean> {
  if (readerClass !== 'public') return true
  const site = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    overrideAccess: true,
    select: { openToPublic: true },
  })
  return site.openToPublic === true
}
