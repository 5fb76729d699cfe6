import type { FacilityCategory } from '../facility/facilityCategories'
import type { Fact } from './facts'
import type { PlaceValues, SourceNotice, SourceOrigin } from './SourceRecord'
import type { UnitValues } from './unitValues'

/** The facts of a facility that a source may give. `null`: it does not say. */
export type FacilityValues = Omit<PlaceValues, 'accessibilityUrl'> & {
  name: string
  category: FacilityCategory
  manager: string | null
  finessNumber: string | null
  siret: string | null
  authorisedCapacity: number | null
  installedCapacity: number | null
  openCapacity: number | null
  summary: string | null
  phones: { number: string; kind: 'admissions' | 'accueil' | 'astreinte'; note: string | null }[]
  email: string | null
  website: string | null
}

/** The facts of a facility: the unit of comparison, conflict and trust. Names are those of `DataSources.trustedFields`. */
export const FACILITY_FACTS: readonly Fact<FacilityValues>[] = [
  { name: 'name', label: 'Nom', fields: ['name'] },
  { name: 'category', label: 'Catégorie', fields: ['category'] },
  { name: 'manager', label: 'Gestionnaire', fields: ['manager'] },
  { name: 'finessNumber', label: 'Numéro FINESS', fields: ['finessNumber'] },
  { name: 'siret', label: 'SIRET', fields: ['siret'] },
  { name: 'authorisedCapacity', label: 'Capacité autorisée', fields: ['authorisedCapacity'] },
  { name: 'installedCapacity', label: 'Capacité installée', fields: ['installedCapacity'] },
  { name: 'openCapacity', label: 'Places ouvertes', fields: ['openCapacity'] },
  { name: 'summary', label: 'En deux phrases', fields: ['summary'] },
  { name: 'phones', label: 'Téléphones', fields: ['phones'] },
  { name: 'email', label: 'Courriel', fields: ['email'] },
  { name: 'website', label: 'Site', fields: ['website'] },
  {
    name: 'address',
    label: 'Adresse',
    fields: ['street', 'complement', 'postcode', 'city', 'inseeCode'],
  },
  { name: 'location', label: 'Emplacement', fields: ['latitude', 'longitude', 'locationPrecision'] },
]

/** One facility of a source, read and valid, with its units where the source describes them. */
export type FacilityRecord = SourceOrigin & { values: FacilityValues; units: UnitValues[] }

/**
 * What a file of facilities holds. `skipped` are rows that are right but not of what is kept here; `refusedKeys` are in the file
 * though refused; `unknownRows` are refused without a readable key.
 */
export type FacilityReading = {
  records: FacilityRecord[]
  refused: SourceNotice[]
  warnings: SourceNotice[]
  refusedKeys: string[]
  unknownRows: number
  skipped: { count: number; rule: string }
}
