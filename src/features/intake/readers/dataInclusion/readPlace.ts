import type { PlaceValues } from '@/domain/sources/SourceRecord'
import { saysNone } from '@/domain/sources/saysNothing'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readLine } from '@/features/sheets/values/readText'

/** The address block that structures and services share. The schema does not say how precise a point is. */
export function readPlace(
  cells: Readonly<Record<string, unknown>>,
  notes: RowNotes,
  line: typeof readLine = readLine,
): PlaceValues {
  const cell = (column: string) => ({ value: cells[column], spot: { notes, column } })
  return {
    street: told(line(cells.adresse)),
    complement: told(line(cells.complement_adresse)),
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

const told = (line: string | null): string | null => (line === null || saysNone(line) ? null : line)
