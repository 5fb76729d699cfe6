import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { bodyFiles } from '@/features/sheets/richText/present/bodyFiles'

/** The stored names of the files that texts show, by id: one read. */
export async function pictureNames(
  payload: Payload,
  articles: readonly { body?: unknown }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(articles.flatMap(({ body }) => bodyFiles(body)))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.media,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { filename: true },
    overrideAccess: true,
  })
  return new Map(docs.flatMap(({ id, filename }) => (filename ? [[id, filename] as const] : [])))
}
