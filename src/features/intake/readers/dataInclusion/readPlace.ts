import type { PlaceValues } from '@/domain/sources/SourceRecord'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readInseeCode } from '@/features/sheets/values/readCodes'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readLine } from '@/features/sheets/values/readText'

/** The address block that structures and services share. The schema does not say how precise a point is. */
export function readPlace(cells: Readonly<Record<string, unknown>>, notes: RowNotes): PlaceValues {
  return {
    street: readLine(cells.adresse),
    complement: readLine(cells.complement_adresse),
    postcode: readLine(cells.code_postal),
    city: readLine(cells.commune),
    inseeCode: readInseeCode(cells.code_insee, { notes, column: 'code_insee' }),
    ...readPoint({ latitude: cells.latitude, longitude: cells.longitude }, notes),
    locationPrecision: null,
    accessibilityUrl: readLine(cells.accessibilite_lieu),
  }
}
