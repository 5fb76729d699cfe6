import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { findGuidePlace, type GuidePlace } from './findGuidePlace'

type Ask = { payload: Payload; readerClass: ReaderClass; number: string }

/** The place that a sheet has today, by its number; that of nothing where the class reads it no more. */
export async function placeOfNumber({ payload, readerClass, number }: Ask): Promise<GuidePlace> {
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where: { and: [publishedForClass(readerClass), { number: { equals: number } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { chapter: true },
    overrideAccess: true,
  })
  const [row] = docs
  const here = { id: row?.id ?? '', chapter: relationId(row?.chapter) }
  return findGuidePlace({ payload, readerClass, here })
}
