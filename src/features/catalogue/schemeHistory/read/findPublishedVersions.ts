import type { Payload } from 'payload'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { VersionedScheme } from '@/features/catalogue/schemes/present/VersionedScheme'
import { namesInSchemes } from '@/features/catalogue/schemes/read/namesInSchemes'
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
export function readableNames(
  payload: Payload,
  readerClass: ReaderClass,
  versions: readonly PublishedVersion[],
): Promise<Map<string, string>> {
  return namesInSchemes(
    payload,
    readerClass,
    versions.map(({ scheme }) => scheme),
  )
}
