import { beforeAll, describe, expect, it } from 'vitest'
import { fillDisk } from '../helpers/scenes/fillDisk'
import { openTestPayload } from '../helpers/servers/openTestPayload'

let makeRoom: () => Promise<void>

const { payload } = await openTestPayload()

beforeAll(async () => {
  makeRoom = await fillDisk(payload)
})

describe('a full disk', () => {
  it('takes no write, and leaves searching, counting and limiting as they were', async () => {
    const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
    const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
    const { countSheetRead } = await import('@/features/finding/usage/write/countSheetRead')
    const { consumeReadLimit } = await import('@/infra/rateLimit/consumeReadLimit')
    const { flushLaterWrites } = await import('@/infra/database/laterWrites')
    const { readHealth } = await import('@/features/shell/health/read/readHealth')
    const { sheetReach } = await import('@/features/trust/reach/read/sheetReach')
    const parameters = readSearchParameters(new URLSearchParams({ q: 'zzyzx introuvable' }))
    const reads = async () => (await sheetReach(payload, 'D9002', new Date()))[0]?.reads

    const { status, database } = await readHealth(payload)
    const answers = []
    for (let turn = 0; turn < 4; turn += 1) {
      const limit = { payload, key: 'full', limit: 3, windowSeconds: 60 }
      answers.push((await consumeReadLimit(limit)).allowed)
      await searchSheets({ payload, parameters, readerClass: 'agents' })
      countSheetRead({ payload, number: 'D9002', fromSearch: null })
    }
    await flushLaterWrites()
    const during = await reads()
    await makeRoom()
    await flushLaterWrites()
    expect([status, database.writable, answers, during, await reads()]).toStrictEqual([
      'degraded',
      false,
      [true, true, true, false],
      0,
      4,
    ])
  })
})
