import { hasSameWords } from '../organisation/hasSameWords'
import { agrees } from './agrees'
import type { Fact } from './facts'
import { isSameStored, plainValue } from './plainValue'

/** Of `YYYY-MM-DD`. */
const DAY_LENGTH = 10

/** What a source says of a sheet: now for the record being imported, at its last import for the others. */
export type Testimony<Values> = {
  source: string
  /** What it gave at its last import; `null` for a record that is new. */
  last: Partial<Values> | null
  /** What it gives now; absent when it is not the one being imported. */
  now?: Values
  /** The source's own date of what it says, a day or an instant; `null` or absent where it is not known. */
  updatedOn?: string | null | undefined
  /** Gone from its source: it no longer counts when a value is chosen. */
  missing: boolean
}

/** A source says otherwise than what stays on the sheet. */
export type Disagreement = { fact: string; source: string; current: unknown; proposed: unknown }

export type Resolution<Values> = {
  /** The fields to write. */
  changes: Partial<Values>
  /** Fact → source that gave it; a fact without one was written here. */
  provenance: Record<string, string>
  disagreements: Disagreement[]
  /** What was compared and does not disagree: an open question about it is closed. */
  agreements: { fact: string; source: string }[]
}

type Args<Values> = {
  facts: readonly Fact<Values>[]
  here: Values
  provenance: Readonly<Record<string, string>>
  testimonies: readonly Testimony<Values>[]
  /** Smaller wins. */
  rankOf: (source: string, fact: string) => number
  /** Whether an editor said how far this source is trusted for this very fact. */
  isTrustedFor?: (source: string, fact: string) => boolean
}

/**
 * What a sheet becomes when one of its sources speaks anew. What was written here stays, and the source's word becomes a
 * disagreement. Between sources the better rank decides, whatever the order of imports, and the loser that really differs is
 * a disagreement too. A body goes by the name that was given last: there the dates of the sources decide, where all have one and no
 * editor said which is to be trusted.
 */
export function resolveFacts<Values extends object>(args: Args<Values>): Resolution<Values> {
  const resolution: Resolution<Values> = {
    changes: {},
    provenance: { ...args.provenance },
    disagreements: [],
    agreements: [],
  }
  for (const fact of args.facts) resolveFact(fact, args, resolution)
  return resolution
}

function resolveFact<Values extends object>(
  fact: Fact<Values>,
  { here, provenance, testimonies, rankOf, isTrustedFor = () => false }: Args<Values>,
  resolution: Resolution<Values>,
): void {
  const current = factValue(fact, here)
  const owner = provenance[fact.name]
  const voices = testimonies.map((testimony) => ({
    source: testimony.source,
    at: testimony.updatedOn ?? null,
    speaks: testimony.now !== undefined,
    last: testimony.last && factValue(fact, testimony.last),
    value:
      testimony.missing && !testimony.now ? null : factValue(fact, testimony.now ?? testimony.last ?? {}),
  }))
  const writtenHere = owner
    ? !isComputed(fact.name, current) &&
      !voices.some(({ source, last }) => source === owner && isSameStored(last, current))
    : !isHole(fact.name, current) && !isComputed(fact.name, current)
  if (writtenHere) {
    for (const voice of voices.filter(({ speaks }) => speaks)) judge(fact.name, voice, current, resolution)
    return
  }
  const rank = (source: string) => rankOf(source, fact.name)
  const given = voices
    .filter(({ value }) => !isHole(fact.name, value))
    .sort(
      (a, b) => rank(a.source) - rank(b.source) || Number(b.source === owner) - Number(a.source === owner),
    )
  const isDated =
    fact.name === 'name' && given.every(({ source, at }) => at !== null && !isTrustedFor(source, fact.name))
  // Of the same day, the better rank still comes first.
  if (isDated) given.sort((a, b) => dayOf(b.at).localeCompare(dayOf(a.at)))
  const best = given[0]
  const isSame = (value: unknown) =>
    isDated ? hasSameWords(String(value), String(current)) : agrees(fact.name, value, current)
  const chosen = best && (best.source === owner || !isSame(best.value)) ? best : null
  // A point worked out for want of better is nobody's word: it stays until a source gives one.
  const stays = best !== undefined || isHole(fact.name, current) || isComputed(fact.name, current)
  const value = chosen ? chosen.value : stays ? current : null
  if (!isSameStored(value, current)) Object.assign(resolution.changes, fieldsOf(fact, value))
  if (chosen) resolution.provenance[fact.name] = chosen.source
  else if (!best) delete resolution.provenance[fact.name]
  for (const voice of voices) judge(fact.name, voice, value, resolution)
}

const dayOf = (at: string | null): string => (at ?? '').slice(0, DAY_LENGTH)

function judge(
  fact: string,
  { source, value }: { source: string; value: unknown },
  current: unknown,
  {
    disagreements,
    agreements,
  }: { disagreements: Disagreement[]; agreements: { fact: string; source: string }[] },
): void {
  if (isHole(fact, value) || agrees(fact, value, current)) agreements.push({ fact, source })
  else disagreements.push({ fact, source, current, proposed: value })
}

/** Nothing, or a point that is only the middle of the commune: any source fills it. */
function isHole(fact: string, value: unknown): boolean {
  return plainValue(value) === null || (fact === 'location' && precisionOf(value) === 'commune')
}

/** A point that was worked out from the address, whereas one placed by hand says so (`releve`). */
function isComputed(fact: string, value: unknown): boolean {
  return fact === 'location' && ['adresse', 'voie', 'commune'].includes(String(precisionOf(value)))
}

function precisionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'locationPrecision' in value
    ? value.locationPrecision
    : null
}

/** The value of a fact, as it is given: that of its field, or an object where it has several. */
export function factValue<Values>(fact: Fact<Values>, values: Partial<Values>): unknown {
  const [only, ...others] = fact.fields
  if (only !== undefined && others.length === 0) return values[only]
  return Object.fromEntries(fact.fields.map((field) => [field, values[field]]))
}

/** A fact's value as fields to store; what it lacks is emptied. */
export function fieldsOf<Values>(fact: Fact<Values>, value: unknown): Partial<Values> {
  const [only, ...others] = fact.fields
  const parts: Record<string, unknown> =
    others.length === 0
      ? { [String(only)]: value }
      : typeof value === 'object' && value !== null
        ? { ...value }
        : {}
  // Each field has the type that `factValue` read it with, or is emptied.
  return Object.fromEntries(fact.fields.map((field) => [field, parts[field] ?? null])) as Partial<Values>
}
