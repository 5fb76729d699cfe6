import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { anOrganisation } from '../../factories/anOrganisation'
import { aScheme } from '../../factories/aScheme'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const MINUTE = 60_000
const OLD = '2020-01-01T00:00:00.000Z'

const { payload } = await openTestPayload()
const { reconcileChanges } = await import('@/features/finding/search/write/reconcileChanges')
const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
const { searchEngine } = await import('@/infra/search/select')

let theme: string

beforeAll(async () => {
  const data = { title: 'Eau', slug: 'eau' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
})

beforeEach(async () => {
  await payload.delete({ collection: SLUGS.schemes, where: { id: { exists: true } }, overrideAccess: true })
  await loseTasks()
  await reconcileIndex(payload)
})

/** As a process that dies between a save and its task. */
const loseTasks = () =>
  payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } }, overrideAccess: true })

const create = (override: Parameters<typeof aScheme>[0] = {}) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], ...override }),
    overrideAccess: true,
  })

const update = (id: string, data: { title: string } | { deletedAt: string } | { _status: 'draft' }) =>
  payload.update({ collection: SLUGS.schemes, id, data, overrideAccess: true })

const write = (id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: SLUGS.schemes, id, data, returning: false })

const now = () => ({ saved: new Date(Date.now() - MINUTE), day: { from: new Date(), to: new Date() } })

async function held(): Promise<string[]> {
  const all: string[] = []
  for await (const ids of (await searchEngine()).ids('agents', 100)) all.push(...ids)
  return all.sort()
}

const idsOf = (...sheets: { publicId?: string | null }[]) =>
  sheets.map(({ publicId }) => publicId ?? '').sort()

describe('reconciling what changed', () => {
  it('writes what was saved and takes out what was unpublished or put in the trash, in the feed too', async () => {
    const [kept, hidden, trashed] = [await create(), await create(), await create()]
    await loseTasks()
    expect(await reconcileChanges(payload, now())).toStrictEqual({ mended: 3 })
    expect(await held()).toStrictEqual(idsOf(kept, hidden, trashed))
    await update(kept.id, { title: 'Chèque rivière' })
    await update(hidden.id, { _status: 'draft' })
    await update(trashed.id, { deletedAt: new Date().toISOString() })
    await loseTasks()
    expect(await reconcileChanges(payload, now())).toStrictEqual({ mended: 3 })
    expect(await held()).toStrictEqual(idsOf(kept))
    const { docs } = await payload.find({
      collection: SLUGS.sheetFeed,
      where: { 'agents.listed': { equals: true } },
      depth: 0,
      limit: 10,
      overrideAccess: true,
    })
    expect(docs.map(({ publicId }) => publicId)).toStrictEqual(idsOf(kept))
    expect(await reconcileChanges(payload, now())).toStrictEqual({ mended: 0 })
  })

  it('reads nothing that was saved before', async () => {
    const [old, fresh] = [await create(), await create()]
    await write(old.id, { updatedAt: OLD })
    await loseTasks()
    expect(await reconcileChanges(payload, now())).toStrictEqual({ mended: 1 })
    expect(await held()).toStrictEqual(idsOf(fresh))
  })

  it('reads all of many that were saved at one instant', async () => {
    const at = new Date().toISOString()
    const sheets = []
    for (let n = 0; n < 60; n += 1) sheets.push(await create({ title: `Chèque ${n}` }))
    for (const { id } of sheets) await write(id, { updatedAt: at })
    await loseTasks()
    expect(await reconcileChanges(payload, now())).toStrictEqual({ mended: 60 })
    expect(await held()).toStrictEqual(idsOf(...sheets))
  })

  it('reads what is due, due soon or ended since the day before, whenever it was saved', async () => {
    const [due, soon, ended, later] = [await create(), await create(), await create(), await create()]
    const dates = { updatedAt: OLD, verifiedAt: OLD }
    await write(due.id, { ...dates, reviewDueAt: '2027-02-01T12:00:00.000Z' })
    await write(soon.id, { ...dates, reviewDueAt: '2027-03-04T12:00:00.000Z' })
    await write(ended.id, { ...dates, reviewDueAt: null, validUntil: '2027-02-01T12:00:00.000Z' })
    await write(later.id, { ...dates, reviewDueAt: '2027-03-05T12:00:00.000Z' })
    await loseTasks()
    const day = (from: number, to: number) => ({
      from: new Date(2027, 1, from, 12),
      to: new Date(2027, 1, to, 12),
    })
    const saved = new Date(Date.now() + MINUTE)
    expect(await reconcileChanges(payload, { saved, day: day(1, 1) })).toStrictEqual({ mended: 0 })
    expect(await reconcileChanges(payload, { saved, day: day(1, 2) })).toStrictEqual({ mended: 3 })
    expect(await held()).toStrictEqual(idsOf(due, soon, ended))
  })
})

describe('reconciling everything', () => {
  it('finds nothing to mend twice where sheets follow a clock overseas', async () => {
    const address = { street: '1 rue de l’Essai', postcode: '97400', city: 'Saint-Denis', inseeCode: '97411' }
    const { id } = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ address }),
      overrideAccess: true,
    })
    await payload.create({
      collection: SLUGS.services,
      data: { name: 'Accueil', organisation: id, audience: 'public', address, _status: 'published' },
      overrideAccess: true,
    })
    const zones = new Set<string>()
    await reconcileIndex(payload, zones)
    expect([...zones]).toStrictEqual(['Indian/Reunion'])
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: 0 })
  })
})
