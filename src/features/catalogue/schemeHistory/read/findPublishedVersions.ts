import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'

const MOST = 50
const MOST_OF_SEVERAL = 150

export type PublishedVersion = { id: string; at: string; scheme: Scheme }

/** The published versions of a scheme, the last first. One that was shared with fewer readers than this class stays unread. */
export async function findPublishedVersions(
  payload: Payload,
  readerClass: ReaderClass,
  schemeId: string,
): Promise<PublishedVersion[]> {
  const { docs } = await payload.findVersions({
    collection: SLUGS.schemes,
    where: { and: [{ parent: { equals: schemeId } }, { 'version._status': { equals: 'published' } }] },
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: '-createdAt',
    overrideAccess: true,
  })
  return docs
    .filter(({ version }) => canReadAudience(readerClass, version.audience))
    .map(({ id, createdAt, version }) => ({
      id: String(id),
      at: version.modifiedAt ?? createdAt,
      scheme: version,
    }))
}

/**
 * The last published versions of several schemes, by scheme id, the last first: one read. Where more are stored than are read, the
 * oldest of a scheme may not be its first, and is left out.
 */
export async function findLatestVersions(
  payload: Payload,
  readerClass: ReaderClass,
  schemeIds: readonly string[],
): Promise<ReadonlyMap<string, PublishedVersion[]>> {
  if (schemeIds.length === 0) return new Map()
  const { docs, totalDocs } = await payload.findVersions({
    collection: SLUGS.schemes,
    where: { and: [{ parent: { in: [...schemeIds] } }, { 'version._status': { equals: 'published' } }] },
    depth: 0,
    limit: MOST_OF_SEVERAL,
    sort: '-createdAt',
    overrideAccess: true,
  })
  const versions = new Map<string, PublishedVersion[]>()
  for (const { id, parent, createdAt, version } of docs) {
    if (!canReadAudience(readerClass, version.audience)) continue
    const scheme = String(parent)
    const read = { id: String(id), at: version.modifiedAt ?? createdAt, scheme: version }
    versions.set(scheme, [...(versions.get(scheme) ?? []), read])
  }
  if (totalDocs > docs.length) for (const list of versions.values()) if (list.length > 1) list.pop()
  return versions
}

/** Names of the themes, and of the organisations that this class may read, by id: the others are never named, even in the past. */
export async function readableNames(
  payload: Payload,
  readerClass: ReaderClass,
  versions: readonly PublishedVersion[],
): Promise<Map<string, string>> {
  const ids = [...new Set(versions.flatMap(({ scheme }) => (scheme.contacts ?? []).map(String)))]
  const themeIds = [...new Set(versions.flatMap(({ scheme }) => (scheme.themes ?? []).map(String)))]
  const asked = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const [organisations, themes] = await Promise.all([
    payload.find({
      ...asked,
      collection: SLUGS.organisations,
      where: { and: [publishedForClass(readerClass), { id: { in: ids } }] },
      select: { name: true },
    }),
    payload.find({
      ...asked,
      collection: SLUGS.themes,
      where: { id: { in: themeIds } },
      select: { title: true },
    }),
  ])
  return new Map([
    ...organisations.docs.map(({ id, name }) => [id, name] as const),
    ...themes.docs.map(({ id, title }) => [id, title] as const),
  ])
}
