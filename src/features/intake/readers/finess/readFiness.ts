import { FinessReading } from '@/domain/facility/finess/FinessReading'
import type { FinessRecord } from '@/domain/facility/finess/FinessRecord'
import type { FacilityReading, FacilityRecord } from '@/domain/sources/facilityFacts'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { InvalidInput } from '@/errors'
import { fitText } from '@/features/sheets/values/fitText'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readPhones } from '@/features/sheets/values/readPhones'
import { shownValue } from '@/features/sheets/values/shownValue'
import { toWgs84 } from '@/infra/geography/toWgs84'
import { noticesOf } from '../files/noticesOf'
import { readCells } from '../files/readCells'
import type { SourceFile } from '../SourceReader'

const NAME_MAX = 150
const OTHERS = 'établissements d’autres catégories que la protection de l’enfance\u00a0: passés'

/**
 * The establishments of child protection of a FINESS extract, in any of its three layouts. Points come at the end of the State's
 * file: it is read whole, but only what concerns us is kept.
 * @throws InvalidInput when it is no extract.
 */
export async function readFiness(
  file: SourceFile,
  { source, onRow }: { source: string; onRow: (row: number) => Promise<void> },
): Promise<FacilityReading> {
  const reading = new FinessReading()
  const ofFile: SourceNotice[] = []
  const mends = new Map<number, SourceNotice[]>()
  for await (const line of readCells(file)) {
    const { row, cells, mended } = line
    ofFile.push(...noticesOf(line))
    reading.add(row, cells)
    if (mended.length > 0)
      mends.set(
        row,
        mended.map(({ at, value, rule }) => ({
          row,
          column: reading.columnAt(cells, at),
          value: shownValue(value),
          rule,
        })),
      )
    await onRow(row)
  }
  const { records, refused, refusedKeys, unknownRows, warnings, ignored } = reading.finish()
  if (records.length === 0 && ignored === 0)
    throw new InvalidInput(
      `${file.name}\u00a0: aucun établissement n’y est lu. Attendu\u00a0: un extrait FINESS, tel quel (« structureet;… ») ou avec une ligne d’en-têtes (nofinesset, rs, categetab…).`,
    )
  const notices: SourceNotice[] = []
  const facilities = records.map((record) => toFacility(record, source, notices))
  // Of the others of the file, which may be a hundred thousand, nothing is kept.
  const ours = [...records.flatMap(({ row }) => mends.get(row) ?? []), ...warnings, ...notices]
  const told = new Map<number, SourceNotice[]>()
  for (const notice of ours) told.set(notice.row, [...(told.get(notice.row) ?? []), notice])
  return {
    records: facilities.map((record) => ({ ...record, notices: told.get(record.row) ?? [] })),
    refused,
    warnings: [...ofFile, ...ours],
    refusedKeys,
    unknownRows,
    skipped: { count: ignored, rule: OTHERS },
  }
}

function toFacility(record: FinessRecord, source: string, notices: SourceNotice[]): FacilityRecord {
  const { row, finessNumber, name, longName, category, siret, phone, point, updatedOn } = record
  const { street, complement, postcode, city, inseeCode } = record
  const notes = new RowNotes(row)
  const place = point && toWgs84(point)
  if (point && !place)
    notes.warn(
      'coordx, coordy',
      `${point.x}, ${point.y}`,
      `projection ${point.crs} inconnue\u00a0: point laissé de côté`,
    )
  const cell = (column: string, value: string | null) => ({ value, spot: { notes, column } })
  const fitted = fitText(longName ?? name, NAME_MAX, { notes, column: 'rslongue' })
  const where = readCommune({
    postcode: cell('codepostal', postcode),
    city: cell('commune', city),
    inseeCode: cell('commune', inseeCode),
  })
  const { phones, left } = readPhones(phone, { notes, column: 'telephone' }, where)
  notices.push(...notes.warnings)
  return {
    row,
    source,
    key: finessNumber,
    keyColumn: 'nofinesset',
    updatedOn,
    units: [],
    values: {
      name: fitted,
      category,
      manager: null,
      finessNumber,
      siret,
      authorisedCapacity: null,
      installedCapacity: null,
      openCapacity: null,
      summary: left && `Téléphone\u00a0: ${left}`,
      phones: phones.map(({ number, note }) => ({ number, kind: 'accueil', note })),
      email: null,
      website: null,
      street,
      complement,
      ...where,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      locationPrecision: place ? 'adresse' : null,
    },
  }
}
