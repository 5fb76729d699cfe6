import type { FacilityCategory } from '../facilityCategories'

/** A projected point of an extract, in metres, and its system (`EPSG:2154` is Lambert 93); degrees are another layer's work. */
export type FinessPoint = { x: number; y: number; crs: string }

/** An establishment of a FINESS extract, read and valid: zeros restored, days as `YYYY-MM-DD`, codes of the INSEE. */
export type FinessRecord = {
  /** Number of its row, as a spreadsheet counts it. */
  row: number
  finessNumber: string
  /** FINESS number of the body that manages it. */
  legalNumber: string | null
  name: string
  longName: string | null
  complement: string | null
  street: string | null
  postcode: string | null
  city: string | null
  inseeCode: string | null
  departement: string | null
  /** As it is written. */
  phone: string | null
  /** Code of the FINESS nomenclature, and ours. */
  finessCategory: string
  category: FacilityCategory
  siret: string | null
  openedOn: string | null
  authorisedOn: string | null
  updatedOn: string | null
  point: FinessPoint | null
}
