import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { VersionedScheme } from '@/features/catalogue/schemes/present/VersionedScheme'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'

const MOST = 50

export type PublishedVersion = { id: string; at: string; scheme: VersionedScheme }

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
  const read = await readAmounts(payload, docs)
  return read
    .filter(({ version }) => canReadAudience(readerClass, version.audience))
    .map(({ id, createdAt, version }) => ({
      id: String(id),
      at: version.modifiedAt ?? createdAt,
      scheme: version,
    }))
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
