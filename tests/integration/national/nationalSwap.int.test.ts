import { beforeEach, describe, expect, it } from 'vitest'
import { FOREVER } from '@/domain/nationalSheet/FOREVER'
import { SLUGS } from '@/domain/slugs'
import { aNationalXml } from '../../factories/aNationalXml'
import { nationalFolder } from '../../helpers/samples/nationalFolder'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
const { importNational } = await import('@/features/intake/nationalImports/importNational')
const { toSelection } = await import('@/features/intake/nationalImports/compare/nationalSelection')
const { findNationalSheet } = await import('@/features/catalogue/nationalSheets/read/findNationalSheet')
const { findNationalRows } = await import('@/features/catalogue/nationalSheets/read/findNationalRows')
const { countNationalChanges } = await import('@/features/trust/nationalChanges/read/countNationalChanges')

const COLLECTIONS = [SLUGS.nationalSheets, SLUGS.nationalFeeds, SLUGS.nationalChanges] as const

beforeEach(async () => {
  for (const collection of COLLECTIONS) await payload.db.deleteMany({ collection, where: {} })
})

const CODES = Array.from({ length: 120 }, (_, at) => `F${1000 + at}`)
const state = (words: string, codes = CODES) =>
  Object.fromEntries(
    codes.map((code) => [`${code}.xml`, aNationalXml({ code, text: `<Paragraphe>${words}</Paragraphe>` })]),
  )

type Options = Partial<Parameters<typeof importNational>[0]>
const run = (texts: Record<string, string>, options: Options = {}) =>
  importNational({
    payload,
    files: nationalFolder(texts),
    selection: toSelection([], []),
    apply: true,
    confirmGone: false,
    ...options,
  })

const words = async (code: string) =>
  (await findNationalSheet(payload, code, { isEditor: false }))?.sections.at(-1)?.text

/** Begins an import that dies once some sheets are written, as a killed process does: nothing is let go of. */
async function dieHalfway(texts: Record<string, string>): Promise<void> {
  const release = payload.db.deleteMany
  const dead = run(texts, {
    onProgress: ({ phase, done }) => {
      if (phase !== 'writing' || done < 100) return
      payload.db.deleteMany = async () => {}
      throw new Error('killed')
    },
  })
  await expect(dead).rejects.toThrow('killed')
  payload.db.deleteMany = release
}

const silence = () =>
  payload.db.updateMany({
    collection: SLUGS.nationalFeeds,
    where: { state: { equals: 'staging' } },
    data: { beatAt: '2000-01-01T00:00:00.000Z' },
    returning: false,
  })

describe('an import of national sheets', () => {
  it('shows readers nothing of what it writes until all is written, then all at once', async () => {
    await run(state('avant'))
    const seen: (string | undefined)[] = []
    const lists: number[] = []
    await run(state('après', [...CODES, 'F2000']), {
      onProgress: async ({ phase }) => {
        if (phase !== 'writing') return
        seen.push(await words('F1000'), await words('F1119'), await words('F2000'))
        lists.push(
          (await findNationalRows({ payload })).total,
          await countNationalChanges({ payload, list: 'tous' }),
        )
      },
    })
    expect([new Set(seen), new Set(lists)]).toStrictEqual([new Set(['avant', undefined]), new Set([120, 0])])
    expect([await words('F1000'), await words('F1119'), await words('F2000')]).toStrictEqual([
      'après',
      'après',
      'après',
    ])
    expect([
      (await findNationalRows({ payload })).total,
      await countNationalChanges({ payload, list: 'tous' }),
    ]).toStrictEqual([121, 120])
  })

  it('that dies leaves the state before whole, and the next one sweeps what it wrote and finishes', async () => {
    await run(state('avant'))
    await dieHalfway(state('après'))
    expect([
      await words('F1000'),
      await words('F1119'),
      (await findNationalRows({ payload })).total,
    ]).toStrictEqual(['avant', 'avant', 120])
    await silence()
    const { national } = await run(state('encore'))
    const { docs } = await payload.find({
      collection: SLUGS.nationalSheets,
      where: { until: { equals: FOREVER } },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { code: true },
      overrideAccess: true,
    })
    expect([
      national?.events.changed,
      await words('F1000'),
      docs.length,
      await countNationalChanges({ payload, list: 'tous' }),
    ]).toStrictEqual([120, 'encore', 120, 120])
  })

  it('that dies before the first one leaves nothing that is read', async () => {
    await dieHalfway(state('avant'))
    expect((await findNationalRows({ payload })).total).toBe(0)
    await silence()
    expect((await run(state('avant'))).created).toBe(120)
  })

  it('keeps no more than the state before beside the one that is read', async () => {
    for (const text of ['un', 'deux', 'trois', 'quatre']) await run(state(text, ['F1', 'F2']))
    const { totalDocs } = await payload.count({ collection: SLUGS.nationalSheets, overrideAccess: true })
    expect([totalDocs, await words('F1')]).toStrictEqual([4, 'quatre'])
  })

  it('waits for another one that is alive, and takes the feed after it', async () => {
    const [one, other] = await Promise.all([run(state('un', ['F1'])), run(state('un', ['F1']))])
    const { totalDocs } = await payload.count({ collection: SLUGS.nationalFeeds, overrideAccess: true })
    expect([[one.created, other.created].sort(), totalDocs, await words('F1')]).toStrictEqual([
      [0, 1],
      1,
      'un',
    ])
  })
})
