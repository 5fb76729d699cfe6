import { addDays, addMonths, endOfMonth, format, startOfMonth } from 'date-fns'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { bulletinRank } from '@/features/trust/bulletins/bulletinRef'
import { prepareBulletin } from '@/features/trust/bulletins/write/gatherBulletin'

const COUNT = 6
const MONTHS = 2
const PUBLISHED_BY = 'Référente de la base'
const INTRODUCTION =
  'Les montants changent d’eux-mêmes à leur date\u00a0: rien n’est à corriger dans les fiches. Chaque ligne mène à ce que la fiche disait avant et dit maintenant.'

const dayOf = (date: Date) => format(date, 'yyyy-MM-dd')

/** The last six bulletins of the demo, two months each, gathered from its editions and rates, and published the day after. */
export async function seedBulletins(payload: Payload, now: Date): Promise<void> {
  let rank = 0
  for (let back = COUNT; back >= 1; back -= 1) {
    const from = startOfMonth(addMonths(now, -back * MONTHS))
    const to = endOfMonth(addMonths(from, MONTHS - 1))
    const bulletin = await prepareBulletin(payload, { from: dayOf(from), to: dayOf(to) })
    await payload.update({
      collection: SLUGS.bulletins,
      id: bulletin.id,
      data: {
        state: 'published',
        publishedAt: `${dayOf(addDays(to, 1))}T08:00:00.000Z`,
        publishedByName: PUBLISHED_BY,
        introduction: INTRODUCTION,
        introductionFor: 'public',
      },
      depth: 0,
      overrideAccess: true,
      context: { byCommand: true },
    })
    rank = bulletinRank(bulletin)
  }
  await noteAsSent(payload, rank)
}

/** The bulletins of the past are mailed to nobody. */
async function noteAsSent(payload: Payload, rank: number): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
  })
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: SLUGS.users,
      id,
      data: { bulletinSent: rank },
      returning: false,
    })
}
