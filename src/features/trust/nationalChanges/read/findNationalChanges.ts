import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { SLUGS } from '@/domain/slugs'
import type { NationalChange as StoredChange } from '@/payload-types'
import type { NationalChange } from '../NationalChange'
import { type NationalList, whereNational } from '../nationalLists'

const A_PAGE = 20

/** A line of a list of changes: never its texts. */
export type NationalChangeRow = Pick<
  NationalChange,
  'id' | 'code' | 'title' | 'themeTitle' | 'event' | 'seenAt' | 'work'
> & {
  localCount: number
}

type Ask = { payload: Payload; list?: NationalList; page: number; limit?: number }

/** A page of a list of national changes, those that concern most local sheets first; `page` from 1. For editors alone: the caller checks. */
export async function findNationalChanges({
  payload,
  list = 'a-traiter',
  page,
  limit = A_PAGE,
}: Ask): Promise<{ rows: NationalChangeRow[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: SLUGS.nationalChanges,
    where: whereNational(list, await currentNationalFeed(payload)),
    sort: list === 'traites' ? ['-handledAt', 'code'] : ['-localCount', '-feed', 'code'],
    depth: 0,
    limit,
    page,
    select: {
      code: true,
      title: true,
      themeTitle: true,
      event: true,
      seenAt: true,
      work: true,
      localCount: true,
    },
    overrideAccess: true,
  })
  return { rows: docs.map(toRow), total: totalDocs, pages: totalPages }
}

type Stored = Pick<
  StoredChange,
  'id' | 'code' | 'title' | 'themeTitle' | 'event' | 'seenAt' | 'work' | 'localCount'
>

const toRow = ({
  id,
  code,
  title,
  themeTitle,
  event,
  seenAt,
  work,
  localCount,
}: Stored): NationalChangeRow => ({
  id,
  code,
  title,
  themeTitle: themeTitle ?? null,
  event,
  seenAt,
  work,
  localCount,
})
