import { InvalidInput } from '@/errors'
import { bareCell } from '@/infra/tables/safeCell'
import { findHeader } from './findHeader'
import { isBlank } from './isBlank'
import { isHelpRow } from './isHelpRow'
import type { RawNote, RawRow } from './RawRow'

type HeldRecord = { row: number; values: unknown[] }

/** Titles above a header take few lines, help under it too. */
const HEAD = 20

/**
 * Records as rows named by their header (`findHeader`). Titles above it, a `sep=;`, blank records and
 * lines of help are passed over, and told. @throws InvalidInput when there is no header.
 */
export async function* withHeader(
  name: string,
  records: AsyncIterable<unknown[]> | Iterable<unknown[]>,
): AsyncGenerator<RawRow> {
  let columns: string[] | null = null
  let head: HeldRecord[] = []
  let notes: RawNote[] = []
  let headerRow = 0
  let row = 0
  function* rowsOf(held: readonly HeldRecord[]): Generator<RawRow> {
    for (const { row: at, values } of held) {
      if (isHelpRow(values, at - headerRow)) {
        notes.push({
          row: at,
          column: '',
          value: firstOf(values),
          rule: 'ligne d’aide du modèle\u00a0: passée',
        })
        continue
      }
      const said = notes
      notes = []
      const named = columns ?? []
      const past = values.slice(named.length).filter((value) => !isBlank(value))
      yield {
        row: at,
        isTable: true,
        cells: toCells(named, values),
        ...(past.length > 0 ? { past } : {}),
        ...(said.length > 0 ? { notes: said } : {}),
      }
    }
  }
  for await (const values of records) {
    // Spreadsheets read this line, and show the next one as their first.
    if (row === 0 && /^sep=/i.test(firstOf(values))) continue
    row += 1
    if (values.every(isBlank)) continue
    if (columns) yield* rowsOf([{ row, values }])
    else head.push({ row, values })
    if (columns || head.length < HEAD) continue
    ;({ columns, head, notes, headerRow } = cut(name, head))
    yield* rowsOf(head)
  }
  if (columns) return
  ;({ columns, head, notes, headerRow } = cut(name, head))
  yield* rowsOf(head)
}

/** The columns that the first records name, those that follow, and what is said of the titles above. */
function cut(
  name: string,
  head: readonly HeldRecord[],
): { columns: string[]; head: HeldRecord[]; notes: RawNote[]; headerRow: number } {
  const found = findHeader(head.map(({ values }) => values))
  if (!found) throw new InvalidInput(`${name}\u00a0: aucune ligne d’en-têtes de colonnes.`)
  const { at, cells } = found
  const titles = head.slice(0, Math.max(at, 0))
  const nameless = {
    row: 0,
    column: '',
    value: '',
    rule: 'aucune ligne d’en-têtes\u00a0: colonnes nommées par leur rang, à vérifier',
  }
  return {
    columns: toColumns(cells),
    headerRow: head[at]?.row ?? 0,
    head: head.slice(at + 1),
    notes: [
      ...(at < 0 ? [nameless] : []),
      ...titles.map(({ row, values }) => ({
        row,
        column: '',
        value: firstOf(values),
        rule: 'ligne au-dessus des en-têtes\u00a0: passée',
      })),
    ],
  }
}

const firstOf = (values: readonly unknown[]) => String(values.find((value) => !isBlank(value)) ?? '').trim()

/** Two columns of the same name are told apart by their rank; what stands past the header is told apart (`past`). */
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
