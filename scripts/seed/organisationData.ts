import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import type { OrganisationContent } from './content/types'
import { demoSiret } from './demoSiret'
import { idOf } from './idOf'

/** An organisation of the demo as the collection stores it; `ids` knows those that it names. Days count from `today`. */
export function organisationData(
  content: OrganisationContent,
  ids: ReadonlyMap<string, string>,
  today: Date,
) {
  const { number, parent, permanences = [], closures = [], ...same } = content
  const rank = Number(number.slice(1)) - 1
  const verifiedDaysAgo = (rank * 37) % 260
  const inDays = (days: number) => addDays(today, days).toISOString()
  return {
    ...same,
    ...(hasSiret(content) ? { siret: demoSiret(number, parent ?? number) } : {}),
    ...(parent ? { parent: idOf(ids, parent) } : {}),
    permanences: permanences.map(({ host, ...each }) => ({
      ...each,
      ...(host ? { host: idOf(ids, host) } : {}),
    })),
    closures: closures.map(({ fromInDays, toInDays, message }) => ({
      from: inDays(fromInDays),
      to: inDays(toInDays),
      message,
    })),
    _status: 'published' as const,
    cadence: '6' as const,
    verifiedAt: subDays(today, verifiedDaysAgo).toISOString(),
    modifiedAt: subDays(today, verifiedDaysAgo + (rank % 5)).toISOString(),
    verifiedByName: 'référente de l’annuaire',
  }
}

/** One sheet in nine has none yet, as in a real directory; that of a kept address would give it away in the public register. */
function hasSiret({ number, restrictions = [] }: OrganisationContent): boolean {
  return Number(number.slice(1)) % 9 !== 0 && restrictions.every(({ part }) => part !== 'address')
}
