import { canReadAudience } from '@/domain/ReaderClass'
import { plainValue } from '@/domain/sources/plainValue'
import type { Organisation } from '@/payload-types'

/** The fields that a merge may fill, those that only make sense together in one group. */
const FILLED: readonly (readonly (keyof Organisation)[])[] = [
  ['acronym'],
  ['description'],
  ['siret'],
  ['parent'],
  ['networks'],
  ['communesServed'],
  ['languages'],
  ['phones'],
  ['emails'],
  ['website'],
  ['appointmentLink'],
  ['contactPoint'],
  ['professionalContact'],
  ['address'],
  ['latitude', 'longitude', 'locationPrecision'],
  ['accessibility'],
  ['openingHours', 'hoursNote'],
  ['closures'],
  ['permanences'],
  ['owner'],
]

/** The names that provenance gives to facts of several fields. */
const FACT_OF: Partial<Record<keyof Organisation, string>> = { latitude: 'location' }

/**
 * What the loser of a merge brings to the winner: the facts that it lacks, with where they come from, and the restrictions of both.
 * A loser that fewer people may read brings nothing: its facts would be shown to more.
 */
export function fillHoles(winner: Organisation, loser: Organisation): Partial<Organisation> {
  if (!canReadAudience(winner.audience, loser.audience)) return {}
  const groups = FILLED.filter(
    (fields) =>
      fields.every((field) => isEmpty(winner[field])) && fields.some((field) => !isEmpty(loser[field])),
  )
  if (groups.length === 0) return {}
  const filled = Object.fromEntries(groups.flat().map((field) => [field, withoutRowIds(loser[field])]))
  const facts = groups.map(([first]) => (first && FACT_OF[first]) ?? first ?? '')
  const origin = Object.entries(loser.provenance ?? {}).filter(([fact]) => facts.includes(fact))
  const restrictions = [...(winner.restrictions ?? []), ...(loser.restrictions ?? [])]
  return {
    ...filled,
    provenance: { ...winner.provenance, ...Object.fromEntries(origin) },
    ...(loser.restrictions?.length ? { restrictions: restrictions.map(withoutId) } : {}),
  }
}

const isEmpty = (value: unknown): boolean => plainValue(value) === null

/** Rows of one sheet cannot carry the ids of another's. */
function withoutRowIds(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map((row) => (typeof row === 'object' && row !== null ? withoutId(row) : row))
    : value
}

function withoutId<Row extends object>(row: Row): Row {
  // The id of a row is drawn anew when it is absent.
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')) as Row
}
