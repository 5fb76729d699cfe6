import { isRewritten } from '@collections/Schemes/hooks/isRewritten'
import { keepSheetDates } from '@collections/shared/keepSheetDates'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const NOW = '2026-05-04T10:00:00.000Z'
const BEFORE = {
  title: 'Aide',
  cadence: '6',
  verifiedAt: '2026-01-31T08:00:00.000Z',
  modifiedAt: '2026-01-01T08:00:00.000Z',
}

type Given = { data: Record<string, unknown>; originalDoc?: typeof BEFORE; context?: Record<string, unknown> }

/** Runs the hook of a kind as Payload does; gives the two dates that it keeps. */
async function save(hook: ReturnType<typeof keepSheetDates>, { data, originalDoc, context = {} }: Given) {
  const args = { data, originalDoc, context, operation: originalDoc ? 'update' : 'create' }
  // The hook reads nothing else of what Payload hands to it.
  const { modifiedAt, reviewDueAt } = await hook(args as never)
  return { modifiedAt, reviewDueAt }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe.each([
  ['a sheet of the directory', keepSheetDates()],
  ['a scheme', keepSheetDates(isRewritten)],
])('keepSheetDates of %s', (_, hook) => {
  it('moves the review date, and not the modification date, with a verification', async () => {
    const data = { verifiedAt: '2026-05-01T08:00:00.000Z' }
    expect(await save(hook, { data, originalDoc: BEFORE })).toStrictEqual({
      modifiedAt: BEFORE.modifiedAt,
      reviewDueAt: '2026-11-01T08:00:00.000Z',
    })
  })

  it('moves the modification date with what is read', async () => {
    const { modifiedAt } = await save(hook, { data: { title: 'Autre aide' }, originalDoc: BEFORE })
    expect(modifiedAt).toBe(NOW)
  })

  it('dates what is made now, unless it comes with a date', async () => {
    const made = await save(hook, { data: { title: 'Aide' } })
    const dated = await save(hook, { data: { title: 'Aide', modifiedAt: BEFORE.modifiedAt } })
    expect([made.modifiedAt, dated.modifiedAt]).toStrictEqual([NOW, BEFORE.modifiedAt])
  })

  it('has no review date without a verification', async () => {
    expect((await save(hook, { data: { title: 'Aide', cadence: '6' } })).reviewDueAt).toBeNull()
  })

  it('leaves the dates to what the product computes by itself', async () => {
    const context = { keepDates: true }
    expect(await save(hook, { data: { title: 'x' }, originalDoc: BEFORE, context })).toStrictEqual({
      modifiedAt: undefined,
      reviewDueAt: undefined,
    })
  })
})

describe('keepSheetDates', () => {
  it('takes what a reader does not read for a modification in the directory alone', async () => {
    const given = () => ({ data: { internalNote: 'vu' }, originalDoc: BEFORE })
    const directory = await save(keepSheetDates(), given())
    const scheme = await save(keepSheetDates(isRewritten), given())
    expect([directory.modifiedAt, scheme.modifiedAt]).toStrictEqual([NOW, BEFORE.modifiedAt])
  })
})
