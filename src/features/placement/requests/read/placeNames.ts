import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { PlacedLine } from '../../notices/read/linesWhere'

/** Where lines of calendars are: names by id. */
export type PlaceNames = {
  facilities: ReadonlyMap<string, { name: string; number: string | null }>
  units: ReadonlyMap<string, string>
}

/** The names of the facilities and of the units of some lines. Two reads, however many there are. */
export async function placeNames(
  payload: Payload,
  lines: readonly Pick<PlacedLine, 'facility' | 'unit'>[],
): Promise<PlaceNames> {
  const many = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
  const [facilities, units] = await Promise.all([
    payload.find({
      collection: SLUGS.facilities,
      where: { id: { in: [...new Set(lines.map(({ facility }) => facility))] } },
      select: { name: true, number: true },
      ...many,
    }),
    payload.find({
      collection: SLUGS.units,
      where: { id: { in: [...new Set(lines.map(({ unit }) => unit))] } },
      select: { name: true },
      ...many,
    }),
  ])
  return {
    facilities: new Map(
      facilities.docs.map(({ id, name, number }) => [id, { name, number: number ?? null }]),
    ),
    units: new Map(units.docs.map(({ id, name }) => [id, name])),
  }
}
