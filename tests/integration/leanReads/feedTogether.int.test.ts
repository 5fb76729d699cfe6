import { afterEach, describe, expect, it, vi } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import type { Organisation } from '@/payload-types'
import { anOrganisation } from '../../factories/anOrganisation'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { indexSheets } = await import('@/features/finding/search/write/indexSheets')
const { searchEngine } = await import('@/infra/search/select')

afterEach(() => vi.restoreAllMocks())

const index = (sheets: readonly { id: string; publicId?: string | null }[]) =>
  indexSheets({
    payload,
    collection: SLUGS.organisations,
    sheets: sheets.map(({ id, publicId }) => ({ id, publicId: publicId ?? '' })),
  })

async function feedOf(sheets: readonly { publicId?: string | null }[]) {
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: { publicId: { in: sheets.map(({ publicId }) => publicId) } },
    depth: 0,
    limit: 10,
    sort: 'agents.changedAt',
    overrideAccess: true,
  })
  return docs
}

describe('the feed of several sheets that change at once', () => {
  it('tells each change, each at an instant of its own, and what each sheet now says', async () => {
    const sheets: Organisation[] = []
    for (const name of ['Relais 1', 'Relais 2', 'Relais 3'])
      sheets.push(
        await payload.create({
          collection: SLUGS.organisations,
          data: anOrganisation({ name }),
          overrideAccess: true,
        }),
      )
    await index(sheets)
    const before = await feedOf(sheets)
    for (const { id } of sheets)
      await payload.update({
        collection: SLUGS.organisations,
        id,
        data: { name: 'Relais du lac', audience: 'agents' },
        overrideAccess: true,
      })
    await index(sheets)
    const after = await feedOf(sheets)
    expect(
      after.map(({ title, agents, public: open }) => [title, agents?.listed, open?.listed]),
    ).toStrictEqual(Array(3).fill(['Relais du lac', true, false]))
    const instants = after.map(({ agents }) => agents?.changedAt ?? '')
    expect(new Set(instants).size).toBe(3)
    expect(instants[0]).toSatisfy((first: string) => first > (before.at(-1)?.agents?.changedAt ?? ''))
    expect(after.map(({ agents }) => agents?.revision)).not.toStrictEqual(
      before.map(({ agents }) => agents?.revision),
    )
    await index(sheets)
    expect(await feedOf(sheets)).toStrictEqual(after)
  })
})

describe('many sheets that are indexed at once', () => {
  it('are given to the engine as few at a time as it asks for', async () => {
    const engine = await searchEngine()
    const written = vi.spyOn(engine, 'index')
    const data = anOrganisation({})
    const sheets: Organisation[] = []
    for (let n = 0; n < engine.batch * 2 + 1; n += 1)
      sheets.push(await payload.create({ collection: SLUGS.organisations, data, overrideAccess: true }))
    await index(sheets)
    const sizes = written.mock.calls.map(([documents]) => documents.agents.length)
    expect(sizes).toStrictEqual([engine.batch, engine.batch, 1])
  })
})
