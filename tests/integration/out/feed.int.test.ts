import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aDirectory } from '../../factories/aDirectory'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

let directory: Awaited<ReturnType<typeof aDirectory>>

const { payload } = await openTestPayload()

beforeAll(async () => {
  directory = await aDirectory(payload)
})

async function mend(): Promise<void> {
  const { expectedRevisions } = await import('@/features/finding/search/read/expectedRevisions')
  const { mendFeed } = await import('@/features/sheets/feed/write/mendFeed')
  const { withdrawMissing } = await import('@/features/sheets/feed/write/withdrawMissing')
  const published = new Set<string>()
  for await (const sheets of expectedRevisions(payload)) {
    await mendFeed(payload, sheets)
    for (const { publicId } of sheets) published.add(publicId)
  }
  await withdrawMissing(payload, published)
}

async function rows() {
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    depth: 0,
    limit: 100,
    pagination: false,
    sort: 'number',
    overrideAccess: true,
  })
  return docs
}

const listed = async () =>
  (await rows()).map((row) => [row.number, row.public?.listed, row.partners?.listed, row.agents?.listed])

describe('the feed', () => {
  it('is filled for a base that had none, and left alone when run again', async () => {
    await mend()
    const first = await rows()
    await mend()
    expect(await rows()).toStrictEqual(first)
    expect(first.map(({ number }) => number)).toStrictEqual([
      'D0001',
      'D0002',
      'D0003',
      'P0001',
      'P0002',
      'P0003',
      'S0001',
      'S0002',
      'S0003',
    ])
  })

  it('holds, whoever writes it, the same as the indexing', async () => {
    const revisions = async () =>
      (await rows()).map((row) => [row.number, row.public, row.partners, row.agents])
    const before = await revisions()
    await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
    expect(await revisions()).toStrictEqual(before)
  })

  it('withdraws what went away unseen', async () => {
    await payload.db.deleteOne({
      collection: SLUGS.services,
      where: { id: { equals: directory.services[0]?.id } },
    })
    await mend()
    expect((await listed()).find(([number]) => number === 'S0001')).toStrictEqual([
      'S0001',
      false,
      false,
      false,
    ])
  })

  it('comes right after writers that raced', async () => {
    const { applyFeed } = await import('@/features/sheets/feed/write/applyFeed')
    const entry = {
      collection: SLUGS.organisations,
      publicId: 'course',
      number: 'P9999',
      facts: null,
    } as const
    const revision = (value: string | null) => ({ public: value, partners: value, agents: value })
    await Promise.all(
      ['1-a-b-c', '2-a-b-c', null, '3-a-b-c'].map((value) =>
        applyFeed(payload, [{ ...entry, revisions: revision(value) }]),
      ),
    )
    await applyFeed(payload, [{ ...entry, revisions: revision('4-a-b-c') }])
    const found = (await rows()).filter(({ publicId }) => publicId === 'course')
    expect(found.map((row) => [row.public?.revision, row.agents?.listed])).toStrictEqual([['4-c', true]])
  })

  it('dates every change later than the one before', async () => {
    const dates = (await rows()).flatMap((row) => row.agents?.changedAt ?? [])
    expect(new Set(dates).size).toBe(dates.length)
  })
})
