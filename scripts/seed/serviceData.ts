import { subDays } from 'date-fns/subDays'
import type { ServiceContent } from './content/types'
import { idOf } from './idOf'

type Ids = { themes: ReadonlyMap<string, string>; organisations: ReadonlyMap<string, string> }

/** A service of the demo as the collection stores it, its days counted from the day of the seed. */
export function serviceData(content: ServiceContent & { number: string }, ids: Ids, today: Date) {
  const { number, organisation, themes, capacity, place, openingHours, verifiedDaysAgo, cadence, ...same } =
    content
  const ago = (days: number) => subDays(today, days).toISOString()
  const rank = Number(number.slice(1))
  const verified = verifiedDaysAgo ?? (rank * 53) % 250
  return {
    ...same,
    organisation: idOf(ids.organisations, organisation),
    themes: themes.map((slug) => idOf(ids.themes, slug)),
    ...(capacity
      ? {
          capacity: {
            total: capacity.total,
            available: capacity.available,
            updatedAt: ago(capacity.daysAgo),
            ...(capacity.note ? { note: capacity.note } : {}),
          },
        }
      : {}),
    ...(place ? { ownPlace: true, ...place } : {}),
    ...(openingHours ? { ownHours: true, openingHours } : {}),
    _status: 'published' as const,
    // A select field stores text.
    cadence: String(cadence ?? 6) as '1' | '3' | '6' | '12',
    verifiedAt: ago(verified),
    modifiedAt: ago(verified + (rank % 4)),
    verifiedByName: 'référente de l’annuaire',
  }
}
