import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** How many links are not asked because agents alone may read them, and the settings of the site do not say to. */
export async function countUnasked(payload: Payload): Promise<number> {
  const { checkAgentLinks } = await payload.findGlobal({ slug: SLUGS.site, depth: 0, overrideAccess: true })
  if (checkAgentLinks) return 0
  const { totalDocs } = await payload.count({
    collection: SLUGS.externalLinks,
    where: { agentsOnly: { equals: true } },
    overrideAccess: true,
  })
  return totalDocs
}
