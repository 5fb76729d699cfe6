import type { OrganisationKind } from '../organisation/closedLists'
import { type AddressRelation, compareAddresses, isSameCommune, metresBetween } from './comparePlaces'
import { type DuplicateReason, reason } from './DuplicateReason'
import type { PreparedFacts } from './preparedFacts'
import { scoreNames } from './scoreNames'

/** `sure` is merged, `doubtful` is shown to an editor. */
export type Verdict = 'sure' | 'doubtful' | 'different'
/** `isHomonym`: doubtful for its name and commune alone. */
export type PairScore = { score: number; verdict: Verdict; reasons: DuplicateReason[]; isHomonym: boolean }

const SURE = 90
const DOUBTFUL = 60

const POINTS = { siret: 60, otherSiret: -20, phone: 20, email: 12, mailHost: 4, sameKind: 5, otherKind: -30 }
/** Each name says what the other does not, and nobody answers for both. */
const STRANGERS = -15

const ADDRESSES: Readonly<Record<NonNullable<AddressRelation>, readonly [number, string]>> = {
  same: [35, 'Même adresse'],
  street: [22, 'Même voie, numéro inconnu'],
  otherNumber: [5, 'Même voie, autre numéro'],
  otherStreet: [-15, 'Voies différentes'],
  otherCommune: [-30, 'Communes différentes'],
}
/** From here on, a distance says that it is one place. */
const PLACED = 15

/**
 * Tells whether two sheets are one body, and why. What one name says and the other does not (a branch, a service, a number) makes no sure
 * pair, whatever they share. Symmetric.
 */
export function scorePair(a: PreparedFacts, b: PreparedFacts): PairScore {
  const address = compareAddresses(a, b)
  const names = scoreNames(a, b, address)
  const distance = scoreDistance(a, b)
  const siret = scoreSiret(a, b)
  const phone = a.phones.some((number) => b.phones.includes(number))
  const email = scoreEmail(a, b)
  const kind = scoreKind(a.kind, b.kind)
  const others = [
    address ? reason('address', ...ADDRESSES[address]) : null,
    distance,
    phone ? reason('phone', POINTS.phone, 'Même téléphone') : null,
    email,
    kind,
  ].filter((each) => each !== null)
  const isSiret = siret !== null && siret.points > 0
  const isReached = isSiret || phone || email?.points === POINTS.email
  const strangers = names.relation === 'apart' && !isReached ? STRANGERS : 0
  const points = others.reduce(
    (sum, each) => sum + each.points,
    (siret?.points ?? 0) + names.points + strangers,
  )
  const score = Math.max(0, Math.min(100, Math.round(points)))

  const isNear = (distance?.points ?? 0) >= PLACED
  const isPlaced = address === 'same' || address === 'street' || isNear
  const isElsewhere = (address === 'otherStreet' && !isNear) || (distance?.points ?? 0) < 0
  const isNamed = names.relation === 'same' || (names.relation === 'close' && isReached)
  const isAsSiret = isSiret ? !isElsewhere : siret === null && isPlaced && score >= SURE
  const isSure = isNamed && isAsSiret && address !== 'otherCommune' && (kind?.points ?? 0) >= 0
  const isHomonym = !isSure && score < DOUBTFUL && names.relation === 'same' && isSameCommune(a, b) === true
  const doubted = Math.max(Math.min(score, SURE - 1), isHomonym ? DOUBTFUL : 0)
  return {
    score: isSure ? Math.max(score, SURE) : doubted,
    verdict: isSure ? 'sure' : doubted >= DOUBTFUL ? 'doubtful' : 'different',
    // Nobody reads why two bodies that have nothing in common are not one.
    reasons: score > 0 || isHomonym ? [...(siret ? [siret] : []), names.say(), ...others] : [],
    isHomonym,
  }
}

function scoreSiret(a: PreparedFacts, b: PreparedFacts): DuplicateReason | null {
  if (!a.siret || !b.siret) return null
  return a.siret === b.siret
    ? reason('siret', POINTS.siret, 'Même SIRET')
    : reason('siret', POINTS.otherSiret, 'SIRET différents')
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
  const metres = metresBetween(a, b)
  if (metres === null) return null
  const points = METRES.find(([most]) => metres <= most)?.[1] ?? FAR
  const words =
    metres < 1000 ? `${Math.round(metres)}\u00a0m` : `${(metres / 1000).toFixed(1).replace('.', ',')}\u00a0km`
  return reason('distance', points, `À ${words} l’une de l’autre`)
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
