import '@payload-config'

import { SLUGS } from '@/domain/slugs'
import { accentSheet } from '@/features/exchange/offline/present/accentSheet'
import { siteAccent } from '@/features/shell/site/present/siteAccent'
import { openPayload } from '@/infra/openPayload'

/** Anybody: the département's colour, which is on every page of the portal, as a file of the shell. */
export async function GET(): Promise<Response> {
  const payload = await openPayload()
  const site = await payload.findGlobal({
    slug: SLUGS.site,
    depth: 0,
    overrideAccess: true,
    select: { accent: true },
  })
  return new Response(accentSheet(siteAccent(site)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
}
