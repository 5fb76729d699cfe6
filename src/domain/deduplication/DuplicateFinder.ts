import { blockingKeys, lookupKeys } from './blockingKeys'
import { FiledBodies } from './FiledBodies'
import { KeyIndex } from './KeyIndex'
import type { OrganisationFacts } from './OrganisationFacts'
import { type PreparedFacts, prepareFacts } from './preparedFacts'
import { type PairScore, scorePair } from './scorePair'

/** A body that is known; `sources` are the codes of those that describe it. */
export type KnownOrganisation = { id: string; sources: readonly string[]; facts: OrganisationFacts }

/** A known body that resembles another one. */
export type DuplicateMatch = PairScore & { id: string }

/** A key that so many bodies share tells none of them apart (a switchboard, a town hall square). */
const CROWDED = 150

/** Finds which known bodies a new one resembles, comparing it only with those that share a key with it. */
export class DuplicateFinder {
  private readonly bodies = new FiledBodies()
  private readonly filed = new KeyIndex(CROWDED)

  /** Files a body, or another source of a body that is filed. */
  add({ id, sources, facts }: KnownOrganisation): void {
    const prepared = prepareFacts(facts)
    const body = this.bodies.add(id, sources, prepared)
    for (const key of blockingKeys(prepared)) this.filed.file(key, body)
  }

  /**
   * The bodies that this one may be, the likeliest first. A source knows its own: what it tells apart is never `sure` but where
   * SIRET, name and address are the same, and `doubtful` only where it would be sure from another source.
   */
  find(facts: OrganisationFacts, source: string): DuplicateMatch[] {
    const prepared = prepareFacts(facts)
    const matches: DuplicateMatch[] = []
    for (const body of this.candidates(prepared)) {
      const entry = this.bodies.at(body)
      if (!entry) continue
      const scored = scorePair(prepared, entry.facts)
      const score = entry.sources.has(source) ? withinSource(scored, prepared, entry.facts) : scored
      if (score.verdict !== 'different') matches.push({ ...score, id: entry.id })
    }
    return matches.sort((a, b) => rank(b) - rank(a) || b.score - a.score || a.id.localeCompare(b.id))
  }

  private candidates(facts: PreparedFacts): Set<number> {
    return new Set(lookupKeys(facts).flatMap((key) => this.filed.find(key)))
  }
}

const rank = ({ verdict }: PairScore): number => (verdict === 'sure' ? 1 : 0)

function withinSource(scored: PairScore, a: PreparedFacts, b: PreparedFacts): PairScore {
  if (scored.verdict !== 'sure') return { ...scored, verdict: 'different' }
  const has = (code: string) => scored.reasons.some((reason) => reason.code === code && reason.points > 0)
  const identical = has('siret') && a.foldedName === b.foldedName && has('address')
  return identical ? scored : { ...scored, score: Math.min(scored.score, 89), verdict: 'doubtful' }
}
