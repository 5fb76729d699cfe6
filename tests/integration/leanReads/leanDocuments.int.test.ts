import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { anOrganisation } from '../../factories/anOrganisation'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { leanDocuments } = await import('@/infra/database/leanDocuments')

const CLOSURES = [
  { from: '2027-05-01T12:00:00.000Z', to: '2027-05-08T12:00:00.000Z', message: 'Travaux' },
  { from: '2027-08-01T12:00:00.000Z', to: '2027-08-15T12:00:00.000Z' },
]

let ids: string[]

const create = (facts: Parameters<typeof anOrganisation>[0]) =>
  payload.create({ collection: SLUGS.organisations, data: anOrganisation(facts), overrideAccess: true })

beforeAll(async () => {
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  const full = await create({
    closures: CLOSURES,
    communesServed: ['91223', '91'],
    reviewDueAt: '2027-03-01',
  })
  const bare = await create({ address: {} })
  const draft = await create({ _status: 'draft' })
  const trashed = await create({ deletedAt: new Date().toISOString() })
  const service = await payload.create({
    collection: SLUGS.services,
    data: {
      name: 'Accueil',
      organisation: full.id,
      audience: 'public',
      themes: [theme.id],
      _status: 'published',
    },
    overrideAccess: true,
  })
  ids = [full.id, bare.id, draft.id, trashed.id, service.id]
})

const FIELDS = ['id', 'number', 'updatedAt', '_status', 'reviewDueAt', 'openingHours', 'address.inseeCode']

type Organisation = Record<string, unknown> & {
  id: string
  address?: { inseeCode?: string | null }
  closures: { id?: string | null; message?: string | null }[]
}

describe('documents read with a few of their fields', () => {
  it('are as the CMS gives them, lists and groups too, of what is published alone', async () => {
    const found = await leanDocuments<Organisation>(payload, {
      collection: SLUGS.organisations,
      fields: FIELDS,
      lists: ['closures', 'communesServed'],
      published: true,
      among: { id: ids },
    })
    const { docs } = await payload.find({
      collection: SLUGS.organisations,
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      depth: 0,
      limit: 10,
      pagination: false,
      overrideAccess: true,
    })
    // Rows of both readings, each of which has types of its own: the casts name what the collection holds.
    const plain = (row: Record<string, unknown>) => ({
      id: row.id,
      number: row.number,
      updatedAt: row.updatedAt,
      status: row._status,
      due: row.reviewDueAt ?? null,
      hours: row.openingHours ?? null,
      insee: (row.address as Organisation['address'])?.inseeCode ?? null,
      served: row.communesServed ?? [],
      closures: (row.closures as Organisation['closures']).map(({ id: _, message, ...days }) => ({
        ...days,
        message: message ?? null,
      })),
    })
    const byId = (a: { id: unknown }, b: { id: unknown }) => String(a.id).localeCompare(String(b.id))
    expect(found.map(plain).sort(byId)).toStrictEqual(docs.map((doc) => plain({ ...doc })).sort(byId))
    expect(found).toHaveLength(2)
  })

  it('come page by page in the order of a field, with their related documents', async () => {
    const page = (after: string) =>
      leanDocuments<{ id: string; number: string }>(payload, {
        collection: SLUGS.organisations,
        fields: ['id', 'number'],
        published: true,
        page: { by: 'number', after, size: 1 },
      })
    const [first] = await page('')
    const [second] = await page(first?.number ?? '')
    expect([first?.id, second?.id, await page(second?.number ?? '')]).toStrictEqual([ids[0], ids[1], []])
    const [service] = await leanDocuments<{ id: string; themes: unknown[] }>(payload, {
      collection: SLUGS.services,
      fields: ['id', 'organisation'],
      lists: ['themes'],
      published: true,
      among: { organisation: [ids[0] ?? ''] },
    })
    expect([service?.id, service?.themes.length]).toStrictEqual([ids[4], 1])
  })

  it('are not all read by mistake', async () => {
    const all = leanDocuments(payload, { collection: SLUGS.organisations, fields: ['id'], published: true })
    await expect(all).rejects.toThrow('Every document')
  })
})
