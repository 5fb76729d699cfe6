import type { SourceNotice } from '../../sources/SourceRecord'
import type { FinessRecord } from './FinessRecord'
import { COLUMN_ALIASES, nameCells, STRUCTURE_COLUMNS } from './finessColumns'
import { finessPoint } from './finessPoint'
import { type FinessRow, readFinessRow } from './readFinessRow'

/** What an extract holds for us; `ignored` counts the establishments of other categories. */
export type FinessExtract = {
  /** `YYYY-MM-DD`, as the State’s file says it. */
  extractedOn: string | null
  records: FinessRecord[]
  refused: SourceNotice[]
  /** Numbers of refused rows: they are in the file. `unknownRows` are refused without a readable number. */
  refusedKeys: string[]
  unknownRows: number
  warnings: SourceNotice[]
  ignored: number
}

const STRUCTURE = 'structureet'
const LOCATION = 'geolocalisation'
const KEY = 'nofinesset'

/**
 * Reads a FINESS extract row by row, whatever its layout: the State’s records without a header, their spreadsheet copy with
 * one, or columns by name. Points come after the establishments and are joined to them by number.
 */
export class FinessReading {
  private extractedOn: string | null = null
  private columns: readonly string[] | null = null
  private readonly records = new Map<string, FinessRecord>()
  private readonly refused: SourceNotice[] = []
  private readonly refusedKeys: string[] = []
  private unknownRows = 0
  private readonly warnings: SourceNotice[] = []
  private ignored = 0

  /** Takes the next row; `row` is its number as a spreadsheet counts it, cells are texts or what a spreadsheet makes of them. */
  add(row: number, cells: readonly unknown[]): void {
    const texts = cells.map((cell) => String(cell ?? '').trim())
    const [kind = '', ...values] = texts
    if (texts.includes(KEY)) this.columns = headerOf(texts)
    else if (kind === 'finess')
      this.extractedOn = values.find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)) ?? null
    else if (kind === STRUCTURE) this.addStructure(row, STRUCTURE_COLUMNS, values)
    else if (kind === LOCATION) this.addPoint(values)
    else if (this.columns) this.addStructure(row, this.columns, texts)
    else if (texts.some(Boolean)) {
      this.unknownRows += 1
      this.refuse(row, '', kind, 'ligne qui n’est pas d’un extrait FINESS')
    }
  }

  /** The name of the column of this rank, from 0, in such a row; its rank as people count where it has none. */
  columnAt(cells: readonly unknown[], at: number): string {
    const isStructure = cells[0] === STRUCTURE
    return (isStructure ? STRUCTURE_COLUMNS[at - 1] : this.columns?.[at]) || `colonne ${at + 1}`
  }

  /** What was read. */
  finish(): FinessExtract {
    const { extractedOn, records, refused, refusedKeys, unknownRows, warnings, ignored } = this
    return {
      extractedOn,
      records: [...records.values()],
      refused,
      refusedKeys,
      unknownRows,
      warnings,
      ignored,
    }
  }

  private addStructure(row: number, columns: readonly string[], cells: readonly string[]): void {
    if (!cells.some(Boolean)) return
    const read = readFinessRow(row, nameCells(columns, cells))
    if (read) this.keep(row, read)
    else this.ignored += 1
  }

  private keep(row: number, { record, key, refused, warnings }: FinessRow): void {
    this.refused.push(...refused)
    if (!record) {
      if (key) this.refusedKeys.push(key)
      else this.unknownRows += 1
      return
    }
    const same = this.records.get(record.finessNumber)
    if (same) {
      this.refuse(row, KEY, record.finessNumber, `établissement déjà lu à la ligne ${same.row}`)
      return
    }
    this.warnings.push(...warnings)
    this.records.set(record.finessNumber, record)
  }

  /** A spreadsheet copy splits the source of the point (`1;ATLASANTE;…;LAMBERT_93`): it is all that stands before the date. */
  private addPoint([number = '', x, y, ...source]: readonly string[]): void {
    const record = this.records.get(number.padStart(9, '0'))
    if (record) record.point = finessPoint(x, y, source.slice(0, -1).join(','), record.departement)
  }

  private refuse(row: number, column: string, value: string, rule: string): void {
    this.refused.push({ row, column, value, rule })
  }
}

function headerOf(cells: readonly string[]): string[] {
  return cells.map((cell) => {
    const name = cell.toLowerCase()
    return COLUMN_ALIASES[name] ?? name
  })
}
