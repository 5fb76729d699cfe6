import type { Payload } from 'payload'
import { currentNationalFeed } from '@/access/currentNationalFeed'
import { SLUGS } from '@/domain/slugs'
import { type NationalList, whereNational } from '../nationalLists'

type Ask = { payload: Payload; list?: NationalList }

/** How many national changes a list holds; those that wait when none is said. For editors alone: the caller checks. */
export async function countNationalChanges({ payload, list = 'a-traiter' }: Ask): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.nationalChanges,
    where: whereNational(list, await currentNationalFeed(payload)),
    overrideAccess: true,
  })
  return totalDocs
}
