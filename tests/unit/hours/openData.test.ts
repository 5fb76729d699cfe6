import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { HOURS_DAYS } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { fromDayRanges } from '@/features/sheets/hours/fromDayRanges'
import { fromOsm } from '@/features/sheets/hours/fromOsm'
import { toOsm } from '@/features/sheets/hours/toOsm'

const folder = process.env.OPEN_DATA_DIR ?? ''
const places = join(folder, 'mediation-numerique.json')
const counters = join(folder, 'france_services.geojson')
const isThere = folder !== '' && existsSync(places) && existsSync(counters)
if (!isThere) console.log('Published hours skipped: OPEN_DATA_DIR names no folder with the published files.')

const FRENCH = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

describe.skipIf(!isThere)('hours of published files', () => {
  it('reads at least 95 % of the OSM strings, and writes them back unchanged', () => {
    const rows = z
      .array(z.object({ horaires: z.string().nullish() }))
      .parse(JSON.parse(readFileSync(places, 'utf8')))
    const texts = rows.flatMap(({ horaires }) => (horaires ? [horaires] : []))
    const read = texts.map(fromOsm).filter((reading) => 'hours' in reading)
    expect(read.length / texts.length).toBeGreaterThanOrEqual(0.95)
    for (const { hours } of read) expect(fromOsm(toOsm(hours) ?? '')).toStrictEqual({ hours })
  })

  it('reads most weeks of the France services file, all of them valid', () => {
    const schema = z.object({
      features: z.array(z.object({ properties: z.record(z.string(), z.unknown()) })),
    })
    const { features } = schema.parse(JSON.parse(readFileSync(counters, 'utf8')))
    const weeks = features.map(({ properties }) =>
      fromDayRanges(
        Object.fromEntries(HOURS_DAYS.map((day, at) => [day, String(properties[`h_${FRENCH[at]}`] ?? '')])),
      ),
    )
    const known = weeks.filter(({ hours, note }) => hours.length || note)
    expect(
      known.filter(({ hours, isWhole }) => hours.length && isWhole).length / known.length,
    ).toBeGreaterThan(0.9)
    expect(weeks.filter(({ hours }) => openingHoursFault(hours))).toStrictEqual([])
  })
})
