import { isSiret } from '../organisation/isSiret'
import { type Derogation, derogationFaults, hasDerogation } from './derogation'
import type { Fault } from './Fault'
import type { FacilityCategory } from './facilityCategories'
import { finessFault } from './finess/finessFault'
import { isHistorical } from './isHistorical'
import { wholeNumberFault } from './wholeNumberFault'

/** What the rules of facilities look at, as stored; anything may be absent in a draft. */
export type FacilityFacts = {
  category?: FacilityCategory | null
  /** Receives children today. */
  active?: boolean | null
  finessNumber?: string | null
  siret?: string | null
  authorisedCapacity?: number | null
  installedCapacity?: number | null
  openCapacity?: number | null
  derogation?: Derogation | null
  /** Open places of its units together, where they are known. */
  unitsOpenCapacity?: number | null
}

const CAPACITIES = [
  { path: 'authorisedCapacity', words: 'la capacité autorisée', exceeds: '' },
  { path: 'installedCapacity', words: 'la capacité installée', exceeds: 'La capacité installée dépasse' },
  { path: 'openCapacity', words: 'les places ouvertes', exceeds: 'Les places ouvertes dépassent' },
] as const

/** Art. D. 316-1 II CASF, for L. 312-1 III: three to seven persons, ten where the authorisation says so. */
const LVA = { min: 3, max: 7, derogated: 10 }
/** Beyond this, only exceptionally: the authorisation fixes the number (domain rule of the nurseries of social character). */
const NURSERY_MAX = 50

/** Everything in a facility that the rules of the field refuse, with the field that each one is about; absent facts break none. */
export function facilityFaults(facility: FacilityFacts): Fault[] {
  return [
    ...capacityFaults(facility),
    ...categoryFaults(facility),
    ...derogationFaults(facility),
    ...identifierFaults(facility),
  ]
}

/** Authorised, installed and open are three numbers: what is authorised is not always built, what is built not always open. */
function capacityFaults(facility: FacilityFacts): Fault[] {
  const faults: Fault[] = []
  let widest: { words: string; value: number } | null = null
  for (const { path, words, exceeds } of CAPACITIES) {
    const value = facility[path]
    const wrong = wholeNumberFault(value, 0)
    if (wrong) faults.push({ path, message: wrong })
    if (wrong || value === null || value === undefined) continue
    if (widest && value > widest.value)
      faults.push({ path, message: `${exceeds} ${widest.words} (${value} pour ${widest.value}).` })
    widest = { words, value }
  }
  const { unitsOpenCapacity: inUnits, installedCapacity: installed } = facility
  if (typeof inUnits === 'number' && typeof installed === 'number' && inUnits > installed)
    faults.push({
      path: 'installedCapacity',
      message: `Les unités ouvrent ensemble ${inUnits} places\u00a0: la capacité installée ne peut pas être de ${installed}.`,
    })
  return faults
}

function categoryFaults(facility: FacilityFacts): Fault[] {
  const { category, active, authorisedCapacity: authorised } = facility
  if (isHistorical(category) && active !== false)
    return [
      {
        path: 'active',
        message:
          'L’accueil à l’hôtel est interdit depuis le 1er février 2024 (loi 2022-140)\u00a0: la fiche ne peut être qu’inactive, pour mémoire.',
      },
    ]
  if (category === 'lva') return livingPlaceFaults(facility)
  if (category === 'pouponniere' && (authorised ?? 0) > NURSERY_MAX && !hasDerogation(facility))
    return [
      {
        path: 'authorisedCapacity',
        message: `Une pouponnière est autorisée pour ${NURSERY_MAX} places au plus\u00a0; au-delà, cochez la dérogation et écrivez son motif.`,
      },
    ]
  return []
}

function livingPlaceFaults(facility: FacilityFacts): Fault[] {
  const max = hasDerogation(facility) ? LVA.derogated : LVA.max
  const faults: Fault[] = []
  for (const { path } of CAPACITIES) {
    const value = facility[path] ?? 0
    if (value > max) faults.push({ path, message: tooManyWords(value) })
  }
  const { authorisedCapacity: authorised } = facility
  if (typeof authorised === 'number' && authorised < LVA.min)
    faults.push({
      path: 'authorisedCapacity',
      message: `Un lieu de vie et d’accueil est autorisé pour ${LVA.min} personnes au moins (art. L. 312-1 III CASF).`,
    })
  return faults
}

function tooManyWords(value: number): string {
  return value > LVA.derogated
    ? `Un lieu de vie et d’accueil reçoit ${LVA.derogated} personnes au plus, même par dérogation (${value} ici).`
    : `Un lieu de vie et d’accueil reçoit ${LVA.max} personnes au plus (${value} ici)\u00a0; jusqu’à ${LVA.derogated}, cochez la dérogation et écrivez son motif (art. L. 312-1 III CASF).`
}

function identifierFaults({ finessNumber, siret }: FacilityFacts): Fault[] {
  const faults: Fault[] = []
  const wrong = finessNumber ? finessFault(finessNumber) : null
  if (wrong) faults.push({ path: 'finessNumber', message: wrong })
  if (siret && !isSiret(siret))
    faults.push({
      path: 'siret',
      message: 'Ce n’est pas un SIRET\u00a0: 14 chiffres, dont une clef de contrôle.',
    })
  return faults
}
