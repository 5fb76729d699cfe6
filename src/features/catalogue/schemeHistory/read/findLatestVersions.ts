import type { Payload } from 'payload'
import { canReadAudience, READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { VERSION_FIELDS } from '@/features/catalogue/schemes/present/VersionedScheme'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import type { PublishedVersion } from './findPublishedVersions'

/** Dates looked at, and states read in full of one scheme: a change may touch nothing that readers see. */
const MOST_DATES = 300
const STATES = 3

/**
 * The last states of several schemes, by scheme id, the last first: the dates of their published versions, then one whole version of
 * each of the last three dates of change, since a save that moves no date changes nothing that is read. Two reads, bounded whatever
 * is stored. Versions shared with fewer readers than this class stay unread.
 */
export async function findLatestVersions(
  payload: Payload,
  readerClass: ReaderClass,
  schemeIds: readonly string[],
): Promise<ReadonlyMap<string, PublishedVersion[]>> {
  if (schemeIds.length === 0) return new Map()
  const audiences = READER_CLASSES.filter((audience) => canReadAudience(readerClass, audience))
  const asked = {
    collection: SLUGS.schemes,
    sort: '-createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const dated = await payload.findVersions({
    ...asked,
    where: {
      and: [
        { parent: { in: [...schemeIds] } },
        { 'version._status': { equals: 'published' } },
        { 'version.audience': { in: audiences } },
      ],
    },
    limit: MOST_DATES,
    select: { parent: true, createdAt: true, version: { modifiedAt: true } },
  })
  const chosen = lastStates(
    dated.docs.map(({ id, parent, createdAt, version }) => ({
      id: String(id),
      scheme: String(parent),
      at: version.modifiedAt ?? createdAt,
    })),
    dated.docs.length === MOST_DATES,
  )
  if (chosen.length === 0) return new Map()
  const { docs } = await payload.findVersions({
    ...asked,
    where: { id: { in: chosen.map(({ id }) => id) } },
    limit: chosen.length,
    select: VERSION_FIELDS,
  })
  const read = new Map((await readAmounts(payload, docs)).map(({ id, version }) => [String(id), version]))
  const states = new Map<string, PublishedVersion[]>()
  for (const { id, scheme, at } of chosen) {
    const version = read.get(id)
    if (version) states.set(scheme, [...(states.get(scheme) ?? []), { id, at, scheme: version }])
  }
  return states
}

type Dated = { id: string; scheme: string; at: string }

/** The last version of each of the last dates of every scheme. Where more are stored than were read, the oldest read may not be a first one, and is left out. */
function lastStates(versions: readonly Dated[], isCut: boolean): Dated[] {
  const byScheme = new Map<string, Dated[]>()
  for (const version of versions) {
    const known = byScheme.get(version.scheme) ?? []
    if (!known.some(({ at }) => at === version.at)) byScheme.set(version.scheme, [...known, version])
  }
  return [...byScheme.values()].flatMap((states) =>
    (isCut && states.length > 1 ? states.slice(0, -1) : states).slice(0, STATES),
  )
}
