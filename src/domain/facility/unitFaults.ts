import { ageFaults } from './ageFaults'
import { type AgeBounds, ageSpan } from './ageSpan'
import type { AccommodationMode, StayDuration, UnitNeed, UnitSex } from './closedLists'
import { type Derogation, derogationFaults, hasDerogation } from './derogation'
import type { Fault } from './Fault'
import type { FacilityCategory } from './facilityCategories'
import { isHistorical } from './isHistorical'
import { wholeNumberFault } from './wholeNumberFault'

/** What the rules of units look at, as stored. */
export type UnitFacts = AgeBounds & {
  /** Receives children today. */
  active?: boolean | null
  mode?: AccommodationMode | null
  sex?: UnitSex | null
  durations?: readonly StayDuration[] | null
  openCapacity?: number | null
  siblingsMax?: number | null
  needsMet?: readonly UnitNeed[] | null
  /** « Ne peut pas accueillir ». */
  needsNotMet?: readonly UnitNeed[] | null
  derogation?: Derogation | null
}

/** The facility of a unit, and the open places of its other active units together. */
export type FacilityOfUnit = {
  category?: FacilityCategory | null
  installedCapacity?: number | null
  openElsewhere?: number | null
}

/** Art. D. 316-1 II CASF: a living place of ten is two units of seven at most. */
const LVA_UNIT_MAX = 7
/** Last completed month before the third birthday (art. D. 341-3 CASF). */
const NURSERY_LAST_MONTH = 35

/** Everything in a unit that the rules of the field refuse, with the field that each one is about. */
export function unitFaults(unit: UnitFacts, facility: FacilityOfUnit): Fault[] {
  return [
    ...choiceFaults(unit),
    ...ageFaults(unit),
    ...nurseryFaults(unit, facility),
    ...capacityFaults(unit, facility),
    ...derogationFaults(unit),
  ]
}

function choiceFaults({ mode, active, sex, durations, needsMet, needsNotMet }: UnitFacts): Fault[] {
  const faults: Fault[] = []
  if (!mode) faults.push({ path: 'mode', message: 'Choisissez le mode d’hébergement.' })
  if (isHistorical(mode) && active !== false)
    faults.push({
      path: 'mode',
      message:
        'L’accueil à l’hôtel est interdit depuis le 1er février 2024 (loi 2022-140)\u00a0: choisissez un autre mode.',
    })
  if (!sex) faults.push({ path: 'sex', message: 'Dites si l’unité est mixte.' })
  if (!durations?.length)
    faults.push({ path: 'durations', message: 'Choisissez au moins une durée d’accueil.' })
  if (needsMet?.some((need) => needsNotMet?.includes(need)))
    faults.push({
      path: 'needsNotMet',
      message: 'Un même besoin ne peut pas être à la fois pris en charge et exclu.',
    })
  return faults
}

/** A nursery receives children under three; its observed 4 to 6 years need a derogation. Mothers have no age here, their children do. */
function nurseryFaults(unit: UnitFacts, { category }: FacilityOfUnit): Fault[] {
  const isNursery =
    unit.mode === 'pouponniere' || (category === 'pouponniere' && unit.mode === 'internat-collectif')
  const to = ageSpan(unit)?.to ?? 0
  if (!isNursery || to <= NURSERY_LAST_MONTH || hasDerogation(unit)) return []
  return [
    {
      path: 'maxYears',
      message:
        'Une pouponnière reçoit des enfants de moins de 3 ans\u00a0: écrivez 2 ans, ou cochez la dérogation et écrivez son motif.',
    },
  ]
}

function capacityFaults(
  unit: UnitFacts,
  { category, installedCapacity, openElsewhere }: FacilityOfUnit,
): Fault[] {
  const path = 'openCapacity'
  const siblings = wholeNumberFault(unit.siblingsMax, 1)
  const faults: Fault[] = siblings ? [{ path: 'siblingsMax', message: siblings }] : []
  const { openCapacity: open } = unit
  const wrong = wholeNumberFault(open, 0)
  if (wrong) return [...faults, { path, message: wrong }]
  if (typeof open !== 'number') return [...faults, { path, message: 'Donnez le nombre de places ouvertes.' }]
  if ((category === 'lva' || unit.mode === 'lieu-de-vie') && open > LVA_UNIT_MAX)
    faults.push({
      path,
      message: `Une unité de lieu de vie et d’accueil compte ${LVA_UNIT_MAX} places au plus (${open} ici)\u00a0; un lieu de dix personnes se partage en deux unités (art. D. 316-1 CASF).`,
    })
  const elsewhere = openElsewhere ?? 0
  if (typeof installedCapacity === 'number' && open + elsewhere > installedCapacity)
    faults.push({ path, message: overInstalledWords(open, elsewhere, installedCapacity) })
  return faults
}

function overInstalledWords(open: number, elsewhere: number, installed: number): string {
  return elsewhere > 0
    ? `${open} places ici et ${elsewhere} dans les autres unités dépassent la capacité installée (${installed}).`
    : `Les places ouvertes dépassent la capacité installée (${open} pour ${installed}).`
}
