import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import { finessFault } from '@/domain/facility/finess/finessFault'
import type { FacilityReading, FacilityRecord, FacilityValues } from '@/domain/sources/facilityFacts'
import type { UnitValues } from '@/domain/sources/unitValues'
import { fitText } from '@/features/sheets/values/fitText'
import { joinTexts } from '@/features/sheets/values/joinTexts'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { readCommune } from '@/features/sheets/values/readCommune'
import { readEmail } from '@/features/sheets/values/readEmails'
import { readNumber } from '@/features/sheets/values/readNumber'
import { readPoint } from '@/features/sheets/values/readPoint'
import { readSiret } from '@/features/sheets/values/readSiret'
import { readStreet } from '@/features/sheets/values/readStreet'
import { readLine, readText } from '@/features/sheets/values/readText'
import { readUrl } from '@/features/sheets/values/readUrl'
import { slugOf } from '@/features/sheets/values/slugOf'
import { noticesOf, OTHER_SHEET, withSheet } from '../files/noticesOf'
import type { RawRow } from '../files/RawRow'
import { readRawRows } from '../files/readRawRows'
import type { SourceFile } from '../SourceReader'
import { unreadColumns } from '../unreadColumns'
import { codeOf } from './codeOf'
import { FACILITY_COLUMNS, type FacilityCells, facilityCells, isFacilityColumn } from './facilityColumns'
import { facilityPhones } from './facilityPhones'
import { readUnit } from './readUnit'

const TABLE = { lists: [], tables: true }
const MAX = { name: 150, summary: 400, manager: 150 }
const FINESS_LENGTH = 9
const FIRST_ROW =
  'la première ligne de ce lieu dit autre chose, et c’est elle qui compte\u00a0: celle-ci est laissée de côté'

/** Tells whether a file is a table of facilities by its headers. @throws InvalidInput when it is no table at all. */
export async function isFacilityTable(file: SourceFile): Promise<boolean> {
  for await (const raw of readRawRows(file, TABLE)) return isOurs(raw)
  return false
}

function isOurs({ cells }: RawRow): boolean {
  const columns = Object.keys(facilityCells(cells))
  return columns.includes('nom') && columns.includes('categorie')
}

type Options = { source: string; onRow: (row: number) => Promise<void> }
/** `first` are the cells that its facts come from. */
type Draft = { record: FacilityRecord; refused: boolean; first: FacilityCells }

/**
 * The facilities of a table with our columns, one row a unit: rows of one facility follow each other or not, its facts are those of
 * its first row. A unit that cannot be read is left aside: its facility is kept.
 */
export async function readFacilityTable(
  file: SourceFile,
  { source, onRow }: Options,
): Promise<FacilityReading> {
  const drafts = new Map<string, Draft>()
  const tellUnread = unreadColumns(isFacilityColumn)
  const reading: FacilityReading = {
    records: [],
    refused: [],
    warnings: [],
    refusedKeys: [],
    unknownRows: 0,
    skipped: { count: 0, rule: '' },
  }
  const sheets = new Map<string | undefined, boolean>()
  const illegible = new Map<string, string>()
  for await (const rawRow of readRawRows(file, TABLE)) {
    const { row, cells: raw, sheet } = rawRow
    reading.warnings.push(...withSheet(rawRow, noticesOf(rawRow)))
    if (!sheets.has(sheet)) {
      sheets.set(sheet, sheets.size === 0 || isOurs(rawRow))
      if (!sheets.get(sheet))
        reading.warnings.push({ row: 0, column: '', value: sheet ?? '', rule: OTHER_SHEET })
    }
    if (!sheets.get(sheet)) continue
    await onRow(row)
    const notes = new RowNotes(row)
    tellUnread(raw, notes)
    const cells = facilityCells(raw)
    const key = keyOf(cells, notes, illegible)
    // A refused row says nothing that a right one of the same facility could contradict.
    const draftOf = key ? drafts.get(key) : undefined
    const known = draftOf?.refused ? undefined : draftOf
    if (!known && !readLine(cells.nom)) notes.refuse('nom', cells.nom, 'valeur obligatoire')
    const values = known?.record.values ?? readValues(cells, notes)
    if (known) tellOtherFacts(cells, known.first, notes)
    const unit = readUnit(cells, notes)
    reading.refused.push(...withSheet(rawRow, notes.refused))
    reading.warnings.push(...withSheet(rawRow, notes.warnings))
    if (!key || !values) {
      if (key) drafts.set(key, refusedDraft(row, source, key))
      else reading.unknownRows += 1
      continue
    }
    const draft = known ?? {
      record: { row, source, key, keyColumn: keyColumnOf(values), updatedOn: null, values, units: [] },
      refused: false,
      first: cells,
    }
    drafts.set(key, draft)
    const told = notes.warnings.filter((notice) => notice.row > 0)
    if (told.length > 0) draft.record.notices = [...(draft.record.notices ?? []), ...told]
    if (unit) addUnit(draft.record.units, unit, reading)
  }
  for (const { record, refused } of drafts.values())
    if (refused) reading.refusedKeys.push(record.key)
    else reading.records.push(record)
  return reading
}

const keyColumnOf = ({ finessNumber }: FacilityValues): string => (finessNumber ? 'finess' : 'nom')

/** A facility of which a row is refused: those that follow are not taken for its first. */
function refusedDraft(row: number, source: string, key: string): Draft {
  return { record: { row, source, key, updatedOn: null, values: EMPTY, units: [] }, refused: true, first: {} }
}

/** A row that describes one more unit says the facts of its facility again: what it says otherwise is not read. */
function tellOtherFacts(cells: FacilityCells, first: FacilityCells, notes: RowNotes): void {
  for (const column of FACILITY_COLUMNS) {
    const said = readLine(cells[column])
    if (said && said !== readLine(first[column])) notes.warn(column, said, FIRST_ROW)
  }
}

function addUnit(units: UnitValues[], unit: UnitValues, { warnings }: FacilityReading): void {
  if (units.some(({ name }) => slugOf(name) === slugOf(unit.name)))
    warnings.push({
      row: unit.row,
      column: 'unite',
      value: unit.name,
      rule: 'cette unité est déjà décrite plus haut\u00a0: la première est gardée',
    })
  else units.push(unit)
}

/** The FINESS number, else the name and the place; rows that share one that is wrong (`illegible`) are of one facility. */
function keyOf(cells: FacilityCells, notes: RowNotes, illegible: Map<string, string>): string | null {
  const name = readLine(cells.nom)
  const finess = finessOf(cells, notes)
  if (finess || !name) return finess
  const written = `${slugOf(name)} ${readLine(cells.finess) ?? ''}`
  const key = [name, readLine(cells.code_insee) ?? readLine(cells.code_postal) ?? ''].map(slugOf).join('--')
  if (!readLine(cells.finess)) return key
  const known = illegible.get(written) ?? key
  illegible.set(written, known)
  return known
}

/** A right number, the zero that a spreadsheet drops restored; one that is wrong is left aside and told. */
function finessOf({ finess }: FacilityCells, notes?: RowNotes): string | null {
  const text = readLine(finess)?.replaceAll(/\s/g, '')
  if (!text) return null
  const number = /^\d+$/.test(text) ? text.padStart(FINESS_LENGTH, '0') : text
  const fault = finessFault(number)
  if (fault) notes?.warn('finess', finess, `${fault.replace(/\.$/, '')}\u00a0: laissé de côté`)
  return fault ? null : number
}

function readValues(cells: FacilityCells, notes: RowNotes): FacilityValues | null {
  const category = codeOf(FACILITY_CATEGORIES, cells.categorie, { notes, column: 'categorie' })
  if (!category && !readLine(cells.categorie)) notes.refuse('categorie', '', 'valeur obligatoire')
  const cell = (column: 'code_postal' | 'commune' | 'code_insee') => ({
    value: cells[column],
    spot: { notes, column },
  })
  const place = readCommune({
    postcode: cell('code_postal'),
    city: cell('commune'),
    inseeCode: cell('code_insee'),
  })
  const { phones, left } = facilityPhones(cells, notes, place)
  const point = readPoint({ latitude: cells.latitude, longitude: cells.longitude }, notes)
  const values = {
    name: fitText(readLine(cells.nom) ?? '', MAX.name, { notes, column: 'nom' }),
    manager: fitText(readLine(cells.gestionnaire), MAX.manager, { notes, column: 'gestionnaire' }),
    finessNumber: finessOf(cells),
    siret: readSiret(cells.siret, { notes, column: 'siret' }),
    authorisedCapacity: capacity('capacite_autorisee'),
    installedCapacity: capacity('capacite_installee'),
    openCapacity: capacity('capacite_ouverte'),
    summary: fitText(joinTexts([readText(cells.resume), ...left]), MAX.summary, { notes, column: 'resume' }),
    phones,
    email: readEmail(cells.courriel, { notes, column: 'courriel' }),
    website: readUrl(cells.site_web, { notes, column: 'site_web' }),
    street: readLine(cells.voie),
    complement: readStreet(cells.complement),
    ...place,
    ...point,
    locationPrecision: point.latitude === null ? null : ('releve' as const),
  }
  return category && notes.refused.length === 0 ? { ...values, category } : null

  function capacity(column: 'capacite_autorisee' | 'capacite_installee' | 'capacite_ouverte'): number | null {
    const value = readNumber(cells[column])
    if (value === null && readLine(cells[column]))
      notes.warn(column, cells[column], 'un nombre entier est attendu\u00a0: laissé de côté')
    return value
  }
}

/** Of a refused facility, whose values nobody reads. */
const EMPTY: FacilityValues = {
  name: '',
  category: 'autre',
  manager: null,
  finessNumber: null,
  siret: null,
  authorisedCapacity: null,
  installedCapacity: null,
  openCapacity: null,
  summary: null,
  phones: [],
  email: null,
  website: null,
  street: null,
  complement: null,
  postcode: null,
  city: null,
  inseeCode: null,
  latitude: null,
  longitude: null,
  locationPrecision: null,
}
