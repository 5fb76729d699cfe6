import { parse } from 'csv-parse/sync'
import { InvalidInput } from '@/errors'
import { isCsvError } from '@/features/intake/readers/files/isCsvError'
import { isHelpRow } from '@/features/intake/readers/files/isHelpRow'
import { bareCell } from '@/infra/tables/safeCell'

/** A row of a table; `row` is its number in a spreadsheet, the header being row 1. */
export type TableRow = { row: number; cells: Record<string, string> }
/** `passed`: rows that only tell how to fill the table. */
export type Table = { columns: string[]; rows: TableRow[]; passed: { row: number; value: string }[] }

/**
 * Reads CSV text whose first line names the columns, separated by commas, semicolons or tabs. Blank lines do not count
 * as rows but keep their number. @throws InvalidInput when the text is not CSV or has no header.
 */
export function readTable(text: string): Table {
  const [header, ...lines] = readRecords(text)
  const columns = (header ?? []).map((name) => name.trim())
  if (columns.every((name) => name === '')) throw new InvalidInput('Le fichier est vide.')
  const passed: Table['passed'] = []
  const rows = lines.flatMap((values, index) => {
    if (values.every((value) => value.trim() === '')) return []
    if (!isHelpRow(values, index + 1)) return [{ row: index + 2, cells: toCells(columns, values) }]
    passed.push({ row: index + 2, value: values.find((value) => value.trim() !== '') ?? '' })
    return []
  })
  return { columns, rows, passed }
}

function toCells(columns: string[], values: string[]): Record<string, string> {
  return Object.fromEntries(columns.map((name, index) => [name, bareCell((values[index] ?? '').trim())]))
}

/** A spreadsheet reads this line, and shows the next one as its first. */
const ANNOUNCED = /^sep=.\r?\n/i

function readRecords(whole: string): string[][] {
  const text = whole.replace(ANNOUNCED, '')
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    })
  } catch (error) {
    if (isCsvError(error))
      throw new InvalidInput(
        'Le fichier n’est pas un CSV lisible\u00a0: un guillemet ouvert n’est sans doute jamais refermé.',
        { cause: error },
      )
    throw error
  }
}

/** The separator that cuts the header most. */
function separatorOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? ''
  const count = (separator: string) => header.split(separator).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}
