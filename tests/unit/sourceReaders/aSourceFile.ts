import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import type { ReadOptions, SourceReader } from '@/features/intake/readers/SourceReader'

/** A file of its own folder, which holds this text (UTF-8), these bytes, or this value as JSON. */
export function aSourceFile(content: string | Uint8Array | object, name = 'données.json') {
  const path = join(mkdtempSync(join(tmpdir(), 'repere-source-')), name)
  const isRaw = typeof content === 'string' || content instanceof Uint8Array
  writeFileSync(path, isRaw ? content : JSON.stringify(content))
  return { name, path }
}

/** All the rows that a reader yields for such a file. */
export async function readAll(
  read: SourceReader,
  content: string | Uint8Array | object,
  options: ReadOptions & { name?: string } = {},
): Promise<SourceRow[]> {
  const rows: SourceRow[] = []
  for await (const row of read(aSourceFile(content, options.name), { today: '2026-01-15', ...options }))
    rows.push(row)
  return rows
}

/** The rules broken or odd in these rows, as `column: rule`. */
export const rulesOf = (rows: readonly SourceRow[], which: 'refused' | 'warnings') =>
  rows.flatMap((row) => row[which].map(({ column, rule }) => `${column}: ${rule}`))
