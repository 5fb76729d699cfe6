import type { Payload } from 'payload'
import { planNumbers } from '@/domain/guide/planNumbers'
import { SLUGS } from '@/domain/slugs'
import { chapterRows } from './chapterRows'

/** The public id of the published sheet that bears a plan number; none where a chapter, or nothing, does. Two reads. */
export async function publicIdsOfPlan(payload: Payload, number: string): Promise<string[]> {
  const chapters = await chapterRows(payload)
  const numbers = planNumbers({ chapters, articles: [] })
  const parts = number.split('.')
  const above = parts.slice(0, -1).join('.')
  const holder = chapters.find(({ id }) => numbers.get(id) === above)
  if (!holder) return []
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { chapter: { equals: holder.id } },
        { position: { equals: Number(parts.at(-1)) } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  return docs.flatMap(({ publicId }) => publicId ?? [])
}
