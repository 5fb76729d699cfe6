import { foldPlaceName } from '../territory/foldPlaceName'
import { blockingKeys, lookupKeys } from './blockingKeys'
import { FiledBodies, type FiledBody } from './FiledBodies'
import { KeyIndex } from './KeyIndex'
import { nameWords } from './nameWords'
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

  /** The words of communes, kept once for all their bodies. */
  private readonly places = new Map<string, readonly string[]>()

  /** Files a body, or another source of a body that is filed. */
  add({ id, sources, facts }: KnownOrganisation): void {
    const prepared = this.prepare(facts)
    const body = this.bodies.add(id, sources, prepared)
    for (const key of blockingKeys(prepared)) this.filed.file(key, body)
  }

  /**
   * The bodies that this one may be, the likeliest first. A source knows its own: what it tells apart is never `sure` but where
   * SIRET, name and address are the same, and `doubtful` only where it would be sure from another source. Of two that a source tells apart
   * and that nothing else does, neither is sure.
   */
  find(facts: OrganisationFacts, source: string): DuplicateMatch[] {
    const prepared = this.prepare(facts)
    const matches: Ranked[] = []
    for (const body of this.candidates(prepared)) {
      const entry = this.bodies.at(body)
      if (!entry) continue
      const scored = scorePair(prepared, entry.facts)
      const score = entry.sources.has(source) ? withinSource(scored, prepared, entry.facts) : scored
      if (score.verdict !== 'different')
        matches.push({ match: { ...score, id: entry.id }, rank: rankOf(score), entry })
    }
    matches.sort((a, b) => b.rank - a.rank || byScore(a.match, b.match))
    return withFewHomonyms(withoutTies(matches))
  }

  private prepare(facts: OrganisationFacts): PreparedFacts {
    return prepareFacts(facts, (city) => {
      const known = this.places.get(city) ?? nameWords(city)
      this.places.set(city, known)
      return known
    })
  }

  private candidates(facts: PreparedFacts): Set<number> {
    return new Set(lookupKeys(facts).flatMap((key) => this.filed.find(key)))
  }
}

type Ranked = { match: DuplicateMatch; rank: number; entry: FiledBody }

/** Homonyms of a large town are not all shown. */
const MOST_HOMONYMS = 3

/** Sure before doubtful; then a shared SIRET, the same name, a shared telephone or mail. */
function rankOf({ verdict, reasons }: PairScore): number {
  const has = (code: string) => (reasons.some((each) => each.code === code && each.points > 4) ? 1 : 0)
  const name = reasons.find(({ code }) => code === 'name')?.points ?? 0
  return (verdict === 'sure' ? 1000 : 0) + has('siret') * 400 + name * 4 + has('phone') + has('email')
}

const byScore = (a: DuplicateMatch, b: DuplicateMatch) => b.score - a.score || a.id.localeCompare(b.id)

/** The first is no longer sure where the next is as near, and one source has both. */
function withoutTies(matches: readonly Ranked[]): DuplicateMatch[] {
  const [first, second] = matches
  const isTied =
    first?.match.verdict === 'sure' &&
    second?.match.verdict === 'sure' &&
    first.rank === second.rank &&
    [...first.entry.sources].some((source) => second.entry.sources.has(source))
  return matches.map(({ match }) => (isTied ? doubted(match) : match))
}

function withFewHomonyms(matches: readonly DuplicateMatch[]): DuplicateMatch[] {
  let homonyms = 0
  return matches.filter(({ isHomonym }) => {
    if (isHomonym) homonyms += 1
    return !isHomonym || homonyms <= MOST_HOMONYMS
  })
}

const doubted = <Score extends PairScore>(score: Score): Score => ({
  ...score,
  score: Math.min(score.score, 89),
  verdict: 'doubtful',
})

function withinSource(scored: PairScore, a: PreparedFacts, b: PreparedFacts): PairScore {
  if (scored.verdict !== 'sure') return { ...scored, verdict: 'different' }
  const has = (code: string) => scored.reasons.some((reason) => reason.code === code && reason.points > 0)
  const identical = has('siret') && foldPlaceName(a.name) === foldPlaceName(b.name) && has('address')
  return identical ? scored : doubted(scored)
}
