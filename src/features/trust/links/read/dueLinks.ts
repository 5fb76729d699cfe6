import { subDays } from 'date-fns/subDays'
import { subHours } from 'date-fns/subHours'
import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { ExternalLink } from '@/payload-types'

/** Days after which what answered is asked again. */
const AGAIN_AFTER = 7
/** Hours before what failed is asked again: the next night, even where somebody asked in the evening. */
const NIGHT = 3

export type DueLink = Pick<ExternalLink, 'id' | 'url' | 'state' | 'failedOn'>
type Ask = { payload: Payload; now: Date; most: number; withAgents: boolean }

/** The links to ask now, at most `most`: what failed, then what was never asked, then what was asked longest ago, each the most read first. */
export async function dueLinks({ payload, now, most, withAgents }: Ask): Promise<DueLink[]> {
  const before = (instant: Date): Where => ({ checkedAt: { less_than: instant.toISOString() } })
  const groups: Where[] = [
    { and: [{ state: { in: ['failing', 'broken'] } }, before(subHours(now, NIGHT))] },
    { and: [{ state: { not_in: ['ignored'] } }, { checkedAt: { exists: false } }] },
    { and: [{ state: { in: ['ok', 'moved', 'kept'] } }, before(subDays(now, AGAIN_AFTER))] },
  ]
  const due: DueLink[] = []
  for (const group of groups) {
    if (due.length >= most) break
    const { docs } = await payload.find({
      collection: SLUGS.externalLinks,
      where: withAgents ? group : { and: [group, { agentsOnly: { not_equals: true } }] },
      sort: ['-reads', 'checkedAt', 'url'],
      depth: 0,
      limit: most - due.length,
      pagination: false,
      select: { url: true, state: true, failedOn: true },
      overrideAccess: true,
    })
    due.push(...docs)
  }
  return due
}
