import { type ImportNotice, notice } from './ImportNotice'
import type { ImportPlan, PlannedRow } from './planImport'
import type { SchemeImportStore } from './SchemeImportStore'

export type ApplyOptions = {
  store: SchemeImportStore
  /** Words an error of the store in French; unknown errors get a neutral sentence. */
  wordError: (error: unknown) => string
  onProgress?: (done: number, total: number) => void
}

/** Writes a plan row by row: a row that the base refuses is reported and the others go on. Answers the plan as carried out. */
export async function applyPlan(
  plan: ImportPlan,
  { store, wordError, onProgress }: ApplyOptions,
): Promise<ImportPlan> {
  const rows: PlannedRow[] = []
  const refused: ImportNotice[] = [...plan.refused]
  for (const [index, row] of plan.rows.entries()) {
    try {
      await write(row, store)
      rows.push(row)
    } catch (error) {
      refused.push(notice(row.row, 'id', row.key, wordError(error)))
    }
    onProgress?.(index + 1, plan.rows.length)
  }
  return { ...plan, rows, refused }
}

async function write(row: PlannedRow, store: SchemeImportStore): Promise<void> {
  if (row.action === 'create') await store.create(row.scheme)
  if (row.action === 'change') await store.update(row.id, row.changes)
}
