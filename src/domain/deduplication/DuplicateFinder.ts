import { blockingKeys, lookupKeys } from './blockingKeys'
import type { OrganisationFacts } from './OrganisationFacts'
import { type PreparedFacts, prepareFacts } from './preparedFacts'
import { type PairScore, scorePair } from './scorePair'

/** A body that is known; `sources` are the codes of those that describe it. */
export type KnownOrganisation = { id: string; sources: readonly string[]; facts: OrganisationFacts }

/** A known body that resembles another one. */
export type DuplicateMatch = PairScore & { id: string }

type Entry = { id: string; sources: Set<string>; facts: PreparedFacts }

/** A key that so many bodies share tells none of them apart (a switchboard, a town hall square). */
const CROWDED = 150

/** Finds which known bodies a new one resembles, comparing it only with those that share a key with it. */
export class DuplicateFinder {
  private readonly entries = new Map<string, Entry>()
  /** By the hash of a key: two keys that share one only bring a few more bodies to compare. */
  private readonly filed = new Map<number, string | string[]>()

  /** Files a body, or another source of a body that is filed. */
  add({ id, sources, facts }: KnownOrganisation): void {
    const known = this.entries.get(id)
    const prepared = prepareFacts(facts)
    if (known) for (const source of sources) known.sources.add(source)
    else this.entries.set(id, { id, sources: new Set(sources), facts: prepared })
    for (const key of blockingKeys(prepared)) this.file(key, id)
  }

  /**
   * The bodies that this one may be, the likeliest first. A source knows its own: what it tells apart is never `sure` but where
   * SIRET, name and address are the same, and `doubtful` only where it would be sure from another source.
   */
  find(facts: OrganisationFacts, source: string): DuplicateMatch[] {
    const prepared = prepareFacts(facts)
    const matches: DuplicateMatch[] = []
    for (const id of this.candidates(prepared)) {
      const entry = this.entries.get(id)
      if (!entry) continue
      const scored = scorePair(prepared, entry.facts)
      const score = entry.sources.has(source) ? withinSource(scored, prepared, entry.facts) : scored
      if (score.verdict !== 'different') matches.push({ ...score, id })
    }
    return matches.sort((a, b) => rank(b) - rank(a) || b.score - a.score || a.id.localeCompare(b.id))
  }

  private candidates(facts: PreparedFacts): Set<string> {
    const found = new Set<string>()
    for (const key of lookupKeys(facts)) {
      const ids = this.filed.get(hashOf(key))
      if (typeof ids === 'string') found.add(ids)
      else if (ids && ids.length <= CROWDED) for (const id of ids) found.add(id)
    }
    return found
  }

  private file(key: string, id: string): void {
    const hash = hashOf(key)
    const ids = this.filed.get(hash)
    if (ids === undefined) this.filed.set(hash, id)
    else if (typeof ids === 'string') {
      if (ids !== id) this.filed.set(hash, [ids, id])
    } else if (ids.length <= CROWDED && !ids.includes(id)) ids.push(id)
  }
}

/** FNV-1a on 30 bits, which a map holds without an object: a body is filed under a dozen keys. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash & 0x3fffffff
}

const rank = ({ verdict }: PairScore): number => (verdict === 'sure' ? 1 : 0)

function withinSource(scored: PairScore, a: PreparedFacts, b: PreparedFacts): PairScore {
  if (scored.verdict !== 'sure') return { ...scored, verdict: 'different' }
  const has = (code: string) => scored.reasons.some((reason) => reason.code === code && reason.points > 0)
  const identical = has('siret') && a.foldedName === b.foldedName && has('address')
  return identical ? scored : { ...scored, score: Math.min(scored.score, 89), verdict: 'doubtful' }
}
