import { InvalidInput } from '@/errors'
import { bareCell } from '@/infra/tables/safeCell'
import type { RawRow } from './RawRow'

/**
 * Records as rows named by the first record that is not blank; a title or a `sep=;` alone on its line above the header is
 * passed over. @throws InvalidInput when there is no header.
 */
export async function* withHeader(
  name: string,
  records: AsyncIterable<unknown[]> | Iterable<unknown[]>,
): AsyncGenerator<RawRow> {
  let columns: string[] | null = null
  let row = 0
  for await (const values of records) {
    row += 1
    const filled = values.filter((value) => !isBlank(value)).length
    if (filled === 0) continue
    if (columns) yield { row, isTable: true, cells: toCells(columns, values) }
    else if (filled > 1) columns = toColumns(values)
  }
  if (!columns) throw new InvalidInput(`${name}\u00a0: aucune ligne d’en-têtes de colonnes.`)
}

/** Two columns of the same name are told apart by their rank; what stands past the header is kept out. */
function toColumns(values: unknown[]): string[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const column = isBlank(value) ? '' : String(value).replaceAll(/\s+/g, ' ').trim()
    const rank = (seen.get(column) ?? 0) + 1
    seen.set(column, rank)
    return rank === 1 ? column : `${column} (${rank})`
  })
}

function toCells(columns: string[], values: unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap((column, at) =>
      column.trim() === '' || /^ \(\d+\)$/.test(column) ? [] : [[column, bare(values[at] ?? null)]],
    ),
  )
}

/** What a spreadsheet was kept from running as a formula comes back as it was. */
const bare = (value: unknown) => (typeof value === 'string' ? bareCell(value) : value)

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
