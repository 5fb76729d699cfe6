import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { queueTask } from '@/infra/jobs/queueTask'

type Place = { id: string; chapter: string | null; position: number; place: string }

/**
 * Writes the place of a sheet where it is published and where it is written: a save through the collection would publish the draft that
 * waits, and the form of the draft would give the old place back.
 */
export async function writeArticlePlace(payload: Payload, { id, ...place }: Place): Promise<void> {
  const before = await payload.findByID({
    collection: SLUGS.articles,
    id,
    depth: 0,
    select: { chapter: true, publicId: true },
    overrideAccess: true,
  })
  await payload.db.updateOne({ collection: SLUGS.articles, id, data: place, returning: false })
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: SLUGS.articles,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  for (const { id: version, ...stored } of docs)
    await payload.db.updateVersion({
      collection: SLUGS.articles,
      id: version,
      versionData: { ...stored, version: { ...stored.version, ...place } },
      returning: false,
    })
  if (before.chapter === place.chapter) return
  await queueTask({
    task: 'indexSheet',
    input: { collection: SLUGS.articles, id, publicId: before.publicId ?? '' },
    payload,
  })
}
