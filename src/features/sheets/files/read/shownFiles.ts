import type { PayloadRequest, Where } from 'payload'
import { publishedForClass, withFacilityForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

type File = Parameters<typeof relationId>[0] | undefined
type Ask = {
  req: PayloadRequest
  readerClass: ReaderClass
  /** The files that are asked about; all of them without it. */
  among?: readonly string[]
}

/**
 * The files that something published for this class shows: the logo of the site, what schemes join, what long texts show, the photos of facilities (those
 * that were sent to a facility, with that one alone).
 */
export async function shownFiles({ req, readerClass, among }: Ask): Promise<Where> {
  const { payload } = req
  const published = publishedForClass(readerClass)
  const held = among ? { in: [...among] } : { exists: true }
  const query = { depth: 0, limit: 0, pagination: false, overrideAccess: true, req } as const
  const [site, schemes, articles, facilities] = await Promise.all([
    payload.findGlobal({ slug: SLUGS.site, depth: 0, select: { logo: true }, overrideAccess: true, req }),
    payload.find({
      ...query,
      collection: SLUGS.schemes,
      where: { and: [published, ...(among ? [{ or: [{ files: held }, { bodyFiles: held }] }] : [])] },
      select: { files: true, bodyFiles: true },
    }),
    payload.find({
      ...query,
      collection: SLUGS.articles,
      // A list of texts cannot be asked whether it holds any, on SQLite.
      where: { and: [published, ...(among ? [{ bodyFiles: held }] : [])] },
      select: { bodyFiles: true },
    }),
    payload.find({
      ...query,
      collection: SLUGS.facilities,
      where: { and: [published, { 'photos.image': held }] },
      select: { photos: true },
    }),
  ])
  const known = (files: readonly File[]) => {
    const ids = files.map((file) => relationId(file)).filter((id) => id !== null)
    return [...new Set(ids)].filter((id) => !among || among.includes(id))
  }
  const shared = known([
    site.logo,
    ...schemes.docs.flatMap(({ files, bodyFiles }) => [...(files ?? []), ...(bodyFiles ?? [])]),
    ...articles.docs.flatMap(({ bodyFiles }) => bodyFiles ?? []),
  ])
  const photos = known(facilities.docs.flatMap((sheet) => (sheet.photos ?? []).map(({ image }) => image)))
  return {
    or: [
      { id: { in: shared } },
      {
        and: [
          { id: { in: photos } },
          { or: [{ facility: { exists: false } }, withFacilityForClass(readerClass)] },
        ],
      },
    ],
  }
}
