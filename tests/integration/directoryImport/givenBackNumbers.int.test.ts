import { beforeEach, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { emptyDirectory } from '../../helpers/scenes/emptyDirectory'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

beforeEach(() => emptyDirectory(payload))

async function reserve(wished: Record<string, string>, publicIds = Object.keys(wished)) {
  const { reserveSheetNumbers } = await import('@/features/sheets/numbers/write/reserveSheetNumbers')
  const { insertDocuments } = await import('@/infra/database/insertDocuments')
  const reserved = await reserveSheetNumbers(payload, {
    collection: SLUGS.organisations,
    publicIds,
    now: '2026-01-15T08:00:00.000Z',
    wished: new Map(Object.entries(wished)),
  })
  await insertDocuments(payload, reserved.rows)
  return { ...Object.fromEntries(reserved.numbers), last: reserved.last }
}

describe('numbers of sheets that come back', () => {
  it('are given back where they are free, and the next ones follow the highest', async () => {
    expect(await reserve({ a: 'P0042', b: 'P0007' }, ['a', 'b', 'c'])).toStrictEqual({
      a: 'P0042',
      b: 'P0007',
      c: 'P0043',
      last: 43,
    })
  })

  it('are never taken from another sheet, nor given twice', async () => {
    await reserve({ a: 'P0042' })
    expect(await reserve({ b: 'P0042', c: 'P0050', d: 'P0050' })).toStrictEqual({
      b: 'P0051',
      c: 'P0050',
      d: 'P0052',
      last: 52,
    })
  })

  it.each(['S0042', 'P0', 'P999999999', 'quarante-deux'])('are no other thing: %s', async (said) => {
    expect(await reserve({ a: said })).toStrictEqual({ a: 'P0001', last: 1 })
  })
})
