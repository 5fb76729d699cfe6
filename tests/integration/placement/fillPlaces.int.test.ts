import { expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = new Date('2026-11-29T14:00:00Z')
const { payload } = await openTestPayload({ REPERE_NOW: NOW.toISOString() })

it('fills a base to measure on, whose sheets are listed and whose places are taken as they say', async () => {
  const { fillPlaces } = await import('../../../scripts/bench/fillPlaces')
  const filled = await fillPlaces(payload, { facilities: 6, now: NOW })
  expect([filled.facilities, filled.units, filled.places]).toStrictEqual([6, 12, 60])
  expect(filled.pastStays).toBeGreaterThan(250)
  const { findListedUnits } = await import('@/features/catalogue/facilities/read/findListedUnits')
  expect((await findListedUnits(payload, 'agents')).length).toBe(12)
  const { totalDocs } = await payload.count({ collection: SLUGS.commitments, overrideAccess: true })
  expect(totalDocs).toBe(filled.lines)
  const { docs } = await payload.find({
    collection: SLUGS.places,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { taken: true },
    overrideAccess: true,
  })
  expect(docs.filter(({ taken }) => (taken ?? []).length > 0).length).toBeGreaterThan(45)
})
