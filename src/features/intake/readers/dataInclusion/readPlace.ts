import type { PlaceValues } from '@/domain/sources/SourceRecord'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readLine } from '@/features/sheets/values/readText'

/** The address block that structures and services share. The schema does not say how precise a point is. */
export function readPlace(cells: Readonly<Record<string, unknown>>, notes: RowNotes): PlaceValues {
  const cell = (column: string) => ({ value: cells[column], spot: { notes, column } })
  return {
    street: readStreet(cells.adresse),
    complement: readStreet(cells.complement_adresse),
    ...readCommune({
      postcode: cell('code_postal'),
      city: cell('commune'),
      inseeCode: cell('code_insee'),
    }),
    // Names of the national schema are written as they should be.
    city: readLine(cells.commune),
    ...readPoint({ latitude: cells.latitude, longitude: cells.longitude }, notes),
    locationPrecision: null,
    accessibilityUrl: readLine(cells.accessibilite_lieu),
  }
}
