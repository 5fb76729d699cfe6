import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Organisation } from '@/payload-types'

type Merge = { winner: Organisation; loser: Organisation }
type Move = Merge & { payload: Payload; where: Where }

/** What was said, asked or being written about the loser of a merge is about the winner. May be done twice. */
export async function moveKeeping(payload: Payload, { winner, loser }: Merge): Promise<void> {
  const where: Where = { sheetId: { equals: loser.id } }
  const at = { sheetId: winner.id, sheetNumber: winner.number ?? '' }
  const bulk = { where, depth: 0, overrideAccess: true, select: {} } as const
  await payload.update({ ...bulk, collection: SLUGS.verifications, data: at })
  await payload.update({ ...bulk, collection: SLUGS.signedLinks, data: at })
  const changes: Where = { and: [where, { kind: { equals: 'change' } }] }
  await payload.update({
    ...bulk,
    where: changes,
    collection: SLUGS.proposals,
    data: { ...at, title: winner.name },
  })
  // What is new keeps its own title.
  await payload.update({ ...bulk, collection: SLUGS.proposals, data: at })
  const services: Where = {
    and: [{ kind: { equals: 'newService' } }, { sheetNumber: { equals: loser.number ?? '' } }],
  }
  const number = { sheetNumber: winner.number ?? '' }
  await payload.update({ ...bulk, where: services, collection: SLUGS.proposals, data: number })
  await moveReports({ payload, winner, loser, where })
  await moveKeyed(SLUGS.sheetDrafts, { payload, winner, loser, where })
  await moveKeyed(SLUGS.sheetReminders, { payload, winner, loser, where })
}

/** Reports that say the same of either sheet become one task. */
async function moveReports({ payload, winner, loser, where }: Move): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.reports,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { group: true },
    overrideAccess: true,
  })
  for (const group of new Set(docs.map((report) => report.group)))
    await payload.update({
      collection: SLUGS.reports,
      where: { and: [where, { group: { equals: group } }] },
      data: {
        sheetId: winner.id,
        sheetNumber: winner.number ?? '',
        title: winner.name,
        group: swap(group, { winner, loser }),
      },
      depth: 0,
      overrideAccess: true,
      select: {},
    })
}

/** Rows that exist once a sheet: where the winner has its own, that one stays. */
async function moveKeyed(
  collection: typeof SLUGS.sheetDrafts | typeof SLUGS.sheetReminders,
  { payload, winner, loser, where }: Move,
): Promise<void> {
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { key: true },
    overrideAccess: true,
  })
  for (const { id, key } of docs) {
    const number = collection === SLUGS.sheetReminders ? { sheetNumber: winner.number ?? '' } : {}
    const data = { sheetId: winner.id, key: swap(key, { winner, loser }), ...number }
    try {
      await payload.db.updateOne({ collection, id, data, returning: false })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      await payload.delete({ collection, id, depth: 0, overrideAccess: true })
    }
  }
}

function swap(text: string, { winner, loser }: Merge): string {
  return text.replaceAll(loser.id, winner.id).replaceAll(loser.number || '\0', winner.number ?? '')
}
