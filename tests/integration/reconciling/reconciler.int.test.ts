import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aScheme } from '../../factories/aScheme'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-02T10:00:00.000Z' })
const { env } = await import('@/env')
const { reconciler } = await import('@/jobs/reconciler')
const { searchEngine } = await import('@/infra/search/select')

let theme: string

beforeAll(async () => {
  const data = { title: 'Eau', slug: 'eau' }
  theme = (await payload.create({ collection: SLUGS.themes, data, overrideAccess: true })).id
})

const create = () =>
  payload.create({ collection: SLUGS.schemes, data: aScheme({ themes: [theme] }), overrideAccess: true })

/** A runner at its second pass: the first one compares everything. */
async function started() {
  Object.assign(env, { REPERE_NOW: '2026-03-02T10:00:00.000Z' })
  const pass = reconciler(payload)
  await pass()
  return pass
}

afterEach(() => vi.restoreAllMocks())

/** After a whole comparison another is not heard of for a while: an hour later it is. */
function rest(): void {
  const elapsed = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => elapsed() + 3_600_000)
}

describe('a runner that compares the indexes with the base', () => {
  it('compares everything first, then what changed', async () => {
    await create()
    const pass = reconciler(payload)
    expect((await pass()).whole).toBe(true)
    await create()
    await payload.delete({
      collection: 'payload-jobs',
      where: { id: { exists: true } },
      overrideAccess: true,
    })
    expect(await pass()).toStrictEqual({ mended: 1, whole: false })
    expect(await pass()).toStrictEqual({ mended: 0, whole: false })
  })

  it('compares everything again when a day begins, and once', async () => {
    const pass = await started()
    Object.assign(env, { REPERE_NOW: '2026-03-02T22:30:00.000Z' })
    const sameDay = (await pass()).whole
    Object.assign(env, { REPERE_NOW: '2026-03-03T10:00:00.000Z' })
    expect([sameDay, (await pass()).whole, (await pass()).whole]).toStrictEqual([false, true, false])
  })

  it('compares everything again when an index was emptied', async () => {
    await create()
    const pass = await started()
    rest()
    await (await searchEngine()).rebuild({ public: [], partners: [], agents: [] })
    const { mended, whole } = await pass()
    expect([mended > 0, whole, await pass()]).toStrictEqual([true, true, { mended: 0, whole: false }])
  })

  it('compares everything again when a task of the search failed for good, and forgets it', async () => {
    await create()
    const pass = await started()
    rest()
    await create()
    await payload.update({
      collection: 'payload-jobs',
      where: { queue: { equals: 'search' } },
      data: { hasError: true },
      overrideAccess: true,
    })
    expect([(await pass()).whole, (await pass()).whole]).toStrictEqual([true, false])
  })

  it('compares everything again after a pass that failed', async () => {
    const pass = await started()
    const engine = await searchEngine()
    const health = engine.health
    engine.health = async () => ({ ...(await health.call(engine)), status: 'down' })
    const failed = await pass().catch(({ code }) => code)
    engine.health = health
    expect([failed, (await pass()).whole, (await pass()).whole]).toStrictEqual([
      'search_unavailable',
      true,
      false,
    ])
  })
})
