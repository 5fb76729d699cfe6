import { beforeAll, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { aNationalXml } from '../../factories/aNationalXml'
import { aRate, aValue } from '../../factories/aRate'
import { importNationalXml } from '../../helpers/scenes/importNationalXml'
import { openTestPayload } from '../../helpers/servers/openTestPayload'
import { setEnvironment } from '../../helpers/servers/setEnvironment'

const opened = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { payload } = opened
const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
const { reconcileChanges } = await import('@/features/finding/search/write/reconcileChanges')

let rate: string

const settle = () => payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
const found = async (q: string) => {
  const parameters = readSearchParameters(new URLSearchParams({ q }))
  return (await searchSheets({ payload, parameters, readerClass: 'agents' })).hits.map(({ number }) => number)
}

beforeAll(async () => {
  const data = {
    ...aRate({
      code: 'secours_local',
      label: 'Secours local',
      entries: [
        aValue({ amount: '311.05', effectFrom: '2026-01-01T12:00:00.000Z' }),
        aValue({ amount: '366.45', effectFrom: '2026-04-01T12:00:00.000Z' }),
      ],
    }),
    _status: 'published' as const,
  }
  rate = (await payload.create({ collection: SLUGS.rates, data, overrideAccess: true })).id
  await importNationalXml(opened, { F900040: aNationalXml({ code: 'F900040', title: 'Secours' }) })
  await payload.create({
    collection: SLUGS.nationalComplements,
    data: {
      sheetCode: 'F900040',
      sectionPath: '',
      placement: 'note',
      audience: 'agents',
      text: 'Ici, au plus {{secours_local × 2}} par foyer.',
      state: 'current',
    },
    overrideAccess: true,
  })
  await settle()
})

it('D2: a complement that cites a rate is found by its new figure once the rate is saved', async () => {
  expect([await found('622,10'), await found('634,30')]).toStrictEqual([['F900040'], []])
  const stored = await payload.findByID({ collection: SLUGS.rates, id: rate, depth: 0, overrideAccess: true })
  // What was published is corrected by another value of the same day.
  const corrected = aValue({ amount: '317.15', effectFrom: '2026-01-01T12:00:00.000Z' })
  const entries = [...(stored.entries ?? []), corrected]
  await payload.update({
    collection: SLUGS.rates,
    id: rate,
    data: { entries, _status: 'published' },
    overrideAccess: true,
  })
  await settle()
  expect([await found('622,10'), await found('634,30')]).toStrictEqual([[], ['F900040']])
})

it('D2: and by the one that its day brings, within the minute after midnight', async () => {
  const now = new Date('2026-03-31T22:00:30.000Z')
  await setEnvironment({ REPERE_NOW: now.toISOString() })
  const from = new Date(now.getTime() - 60_000)
  await reconcileChanges(payload, { saved: from, day: { from, to: now } })
  expect([await found('634,30'), await found('732,90')]).toStrictEqual([[], ['F900040']])
})
