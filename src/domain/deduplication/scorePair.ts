import type { OrganisationKind } from '../organisation/closedLists'
import { distanceMetres } from './distanceMetres'
import { nameSimilarity } from './nameTokens'
import type { PreparedFacts } from './preparedFacts'

/** One contribution to a score; `words` says it in French to an editor. */
export type DuplicateReason = { code: ReasonCode; points: number; words: string }
export type ReasonCode = 'siret' | 'name' | 'address' | 'distance' | 'phone' | 'email' | 'kind'

/** `sure` is merged, `doubtful` is shown to an editor. */
export type Verdict = 'sure' | 'doubtful' | 'different'
export type PairScore = { score: number; verdict: Verdict; reasons: DuplicateReason[] }

const SURE = 90
const DOUBTFUL = 60
/** From here two names are one, written twice. */
const STRONG_NAME = 0.8
/** With the same telephone, a name this close is enough. */
const CLOSE_NAME = 0.55

const POINTS = {
  siret: 60,
  otherSiret: -20,
  name: 50,
  street: 35,
  streetWithoutNumber: 22,
  otherNumber: 5,
  otherStreet: -15,
  otherCommune: -30,
  phone: 20,
  email: 12,
  mailHost: 4,
  sameKind: 5,
  otherKind: -30,
}

/** Tells whether two sheets are one body, and why. Symmetric. */
export function scorePair(a: PreparedFacts, b: PreparedFacts): PairScore {
  const similarity = nameSimilarity(a.tokens, b.tokens)
  const address = scoreAddress(a, b)
  const distance = scoreDistance(a, b)
  const siret = scoreSiret(a, b)
  const phone = a.phones.some((number) => b.phones.includes(number))
  const reasons = [
    siret,
    scoreName(similarity),
    address,
    distance,
    phone ? reason('phone', POINTS.phone, 'Même téléphone') : null,
    scoreEmail(a, b),
    scoreKind(a.kind, b.kind),
  ].filter((each) => each !== null)
  const score = clamp(reasons.reduce((sum, { points }) => sum + points, 0))
  const placed = (address?.points ?? 0) >= POINTS.streetWithoutNumber || (distance?.points ?? 0) >= 15
  const elsewhere = (address?.points ?? 0) < 0 && (distance?.points ?? -1) < 0
  const sameBody = similarity >= STRONG_NAME || (phone && similarity >= CLOSE_NAME)
  const sure =
    (siret !== null && siret.points > 0 && !elsewhere) ||
    (score >= SURE && placed && sameBody && (siret === null || siret.points > 0))
  return {
    score: sure ? Math.max(score, SURE) : Math.min(score, SURE - 1),
    verdict: verdictOf(sure, score),
    reasons,
  }
}

function verdictOf(sure: boolean, score: number): Verdict {
  if (sure) return 'sure'
  return score >= DOUBTFUL ? 'doubtful' : 'different'
}

const clamp = (score: number): number => Math.max(0, Math.min(100, Math.round(score)))

const reason = (code: ReasonCode, points: number, words: string): DuplicateReason => ({ code, points, words })

function scoreSiret(a: PreparedFacts, b: PreparedFacts): DuplicateReason | null {
  if (!a.siret || !b.siret) return null
  return a.siret === b.siret
    ? reason('siret', POINTS.siret, 'Même SIRET')
    : reason('siret', POINTS.otherSiret, 'SIRET différents')
}

/** Below a third, common words say nothing. */
const NO_NAME = 0.3

function scoreName(similarity: number): DuplicateReason {
  const points = Math.round((POINTS.name * Math.max(0, similarity - NO_NAME)) / (1 - NO_NAME))
  return reason('name', points, `Noms semblables à ${Math.round(similarity * 100)} %`)
}

function scoreAddress(a: PreparedFacts, b: PreparedFacts): DuplicateReason | null {
  if (!a.commune || !b.commune) return null
  const sameCommune = a.commune === b.commune || (a.postcode !== null && a.postcode === b.postcode)
  if (!sameCommune) return reason('address', POINTS.otherCommune, 'Communes différentes')
  if (!a.street || !b.street) return null
  if (!sameStreet(a.street.name, b.street.name))
    return reason('address', POINTS.otherStreet, 'Voies différentes')
  if (a.street.number === null || b.street.number === null)
    return a.street.number === b.street.number
      ? reason('address', POINTS.street, 'Même adresse')
      : reason('address', POINTS.streetWithoutNumber, 'Même voie, numéro inconnu')
  return a.street.number === b.street.number
    ? reason('address', POINTS.street, 'Même adresse')
    : reason('address', POINTS.otherNumber, 'Même voie, autre numéro')
}

/** The same words in any order, or all the words of the shorter name within the longer (“Maurice Thorez”, “Thorez”). */
function sameStreet(first: string, second: string): boolean {
  if (first === second) return true
  const [few = [], many = []] = [first.split(' '), second.split(' ')].sort((x, y) => x.length - y.length)
  return few.some((word) => word.length > 3) && few.every((word) => many.includes(word))
}

const METRES: readonly (readonly [number, number])[] = [
  [30, 20],
  [120, 15],
  [300, 6],
  [1000, 0],
  [5000, -20],
]
const FAR = -40

function scoreDistance(a: PreparedFacts, b: PreparedFacts): DuplicateReason | null {
  if (!a.point || !b.point) return null
  const metres = distanceMetres(a.point, b.point)
  const points = METRES.find(([most]) => metres <= most)?.[1] ?? FAR
  return reason('distance', points, `À ${wordDistance(metres)} l’une de l’autre`)
}

function wordDistance(metres: number): string {
  return metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1).replace('.', ',')} km`
}

function scoreEmail(a: PreparedFacts, b: PreparedFacts): DuplicateReason | null {
  if (a.emails.some((address) => b.emails.includes(address)))
    return reason('email', POINTS.email, 'Même courriel')
  return a.mailHosts.some((host) => b.mailHosts.includes(host))
    ? reason('email', POINTS.mailHost, 'Courriels du même domaine')
    : null
}

/** Kinds that say too little of a body to set it apart from another kind. */
const LOOSE_KINDS: readonly OrganisationKind[] = [
  'autre',
  'association',
  'lieu-numerique',
  'structure-d-insertion',
]

function scoreKind(a: OrganisationKind, b: OrganisationKind): DuplicateReason | null {
  if (a === b) return LOOSE_KINDS.includes(a) ? null : reason('kind', POINTS.sameKind, 'Même type')
  if (LOOSE_KINDS.includes(a) || LOOSE_KINDS.includes(b)) return null
  return reason('kind', POINTS.otherKind, 'Types différents')
}
