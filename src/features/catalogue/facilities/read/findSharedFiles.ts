import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

/** Among these files, those that serve elsewhere than on a facility: the logo of the site, what a scheme joins. */
export async function findSharedFiles(req: PayloadRequest, ids: readonly string[]): Promise<Set<string>> {
  const { payload } = req
  const [site, { docs: schemes }] = await Promise.all([
    payload.findGlobal({ slug: SLUGS.site, depth: 0, select: { logo: true }, overrideAccess: true, req }),
    payload.find({
      collection: SLUGS.schemes,
      where: { files: { in: [...ids] } },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { files: true },
      overrideAccess: true,
      req,
    }),
  ])
  const used = [site.logo, ...schemes.flatMap(({ files }) => files ?? [])].map((file) => relationId(file))
  return new Set(used.flatMap((id) => (id && ids.includes(id) ? [id] : [])))
}
