import { foldPlaceName } from '../territory/foldPlaceName'
import { compareNames, type NameComparison, type NameRelation } from './compareNames'
import type { AddressRelation } from './comparePlaces'
import { type DuplicateReason, reason } from './DuplicateReason'
import { nameSimilarity, weighed } from './nameTokens'
import type { PreparedFacts } from './preparedFacts'
import { sayWords } from './sayWords'
import { singular } from './singular'

const MOST = 50
/** Below a third, common words say nothing. */
const NO_NAME = 0.3

/** Words that say nothing count for nothing. */
const LEAST: Readonly<Record<NameRelation, number>> = { same: 1, close: 0.9, part: 0, apart: 0 }

/** How two names stand, and what it weighs. `say`: the reason in words, which are found only when they are wanted. */
export type NameScore = { relation: NameRelation; points: number; say: () => DuplicateReason }

/** Compares the names of two bodies, where their addresses stand so to each other. */
export function scoreNames(a: PreparedFacts, b: PreparedFacts, address: AddressRelation): NameScore {
  const place = new Set([...a.place, ...b.place])
  const shared = new Set(address === 'same' ? [...addressWords(a), ...addressWords(b)] : [])
  const { relation, only } = compareNames(a.words, b.words, { place, address: shared })
  const common = nameSimilarity(weighed(a.words, place), weighed(b.words, place))
  const similarity = Math.max(common, LEAST[relation])
  const points = Math.round((MOST * Math.max(0, similarity - NO_NAME)) / (1 - NO_NAME))
  const words = `Noms semblables à ${Math.round(similarity * 100)}\u00a0%`
  return { relation, points, say: () => reason('name', points, words + sayOnly(a, b, only)) }
}

/** What a street is, which its form leaves out. */
const WAYS = 'allee av avenue bd boulevard chemin cours impasse passage place quai route rue square'.split(
  ' ',
)

function addressWords({ street }: PreparedFacts): string[] {
  if (!street) return []
  return [...WAYS, ...street.name.split(' ').map(singular), ...(street.number ? [street.number] : [])]
}

/** What each name says alone, the same whichever comes first. */
function sayOnly(a: PreparedFacts, b: PreparedFacts, [onlyA, onlyB]: NameComparison['only']): string {
  if (foldPlaceName(a.name) === foldPlaceName(b.name)) return ''
  const said = [sayWords(a.name, onlyA), sayWords(b.name, onlyB)].filter((words) => words !== '').sort()
  const [first, second] = said.map((words) => `«\u00a0${words}\u00a0»`)
  if (!first) return ''
  return second ? `, ${first} d’un côté, ${second} de l’autre` : `, ${first} d’un seul côté`
}
