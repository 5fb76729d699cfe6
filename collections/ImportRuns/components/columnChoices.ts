import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { CsvAssistant } from '@/features/intake/imports/read/csvAssistant'

/** What the editor says of a column: the code of the field that it feeds (empty: none), and whether it tells rows apart. */
export type ColumnChoice = { column: string; feeds: string; isKey: boolean }

/** The choices to start from: what is saved for the source, else what is proposed. */
export function choicesOf({ columns, saved, proposal }: CsvAssistant): ColumnChoice[] {
  const proposed = proposal.fields.map(({ field, columns: fed }): [string, readonly string[]] => [field, fed])
  const fields = saved ? Object.entries(saved.fields) : proposed
  const keys = saved?.keyColumns ?? proposal.keyColumns
  return columns.map(({ name }) => ({
    column: name,
    feeds: fields.find(([, fed]) => fed?.includes(name))?.[0] ?? '',
    isKey: keys.includes(name),
  }))
}

/** Below, a guess is to be looked at. */
const SURE = 0.7

/** Why a column is proposed for a field, and for a key; what is not sure says so first. */
export function reasonOfColumn(
  { fields, keyColumns, keyReason }: CsvAssistant['proposal'],
  column: string,
): string {
  const field = fields.find(({ columns }) => columns.includes(column))
  const fed = field && (field.score < SURE ? `À vérifier\u00a0: ${field.reason}` : field.reason)
  const key = keyColumns.includes(column) ? `Identifie la ligne\u00a0: ${keyReason}` : undefined
  return [fed, key].filter(Boolean).join('. ')
}

/** The mapping that the choices make; the server checks it. */
export function toMapping(
  choices: readonly ColumnChoice[],
  given: Pick<CsvMapping, 'source' | 'kind' | 'dateOrder'>,
): Omit<CsvMapping, 'fields'> & { fields: Record<string, string[]> } {
  const fields: Record<string, string[]> = {}
  for (const { column, feeds } of choices) if (feeds) fields[feeds] = [...(fields[feeds] ?? []), column]
  return { ...given, keyColumns: choices.filter(({ isKey }) => isKey).map(({ column }) => column), fields }
}
