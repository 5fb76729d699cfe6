import { breathe } from '@/infra/breathe'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import { type ImportNotice, notice } from './ImportNotice'
import type { ImportPlan, PlannedRow } from './planImport'
import type { ReadNotices, SchemeImportStore, WrittenScheme } from './SchemeImportStore'

export type ApplyOptions = {
  store: SchemeImportStore
  /** Words an error of the store in French; unknown errors get a neutral sentence. */
  wordError: (error: unknown) => string
  onProgress?: (done: number, total: number) => void | Promise<void>
}

/** Writes a plan row by row: a row that the base refuses is reported and the others go on. Answers the plan as carried out. */
export async function applyPlan(
  plan: ImportPlan,
  { store, wordError, onProgress }: ApplyOptions,
): Promise<ImportPlan> {
  const rows: PlannedRow[] = []
  const refused: ImportNotice[] = [...plan.refused]
  const read: ReadNotices[] = []
  const noticesOf = byRow(plan.warnings)
  const trimHeap = heapTrimmer()
  for (const [index, row] of plan.rows.entries()) {
    await breathe()
    trimHeap()
    try {
      const written = await write(row, store)
      // What is odd in a row of our own export is in the sheet, for its editors to see there.
      const isOwn = row.action === 'unchanged' && row.isOwn
      if (!isOwn) read.push({ ...written, key: row.key, notices: noticesOf.get(row.row) ?? [] })
      rows.push(row)
    } catch (error) {
      refused.push(notice(row.row, 'id', row.key, wordError(error)))
    }
    await onProgress?.(index + 1, plan.rows.length)
  }
  await store.remember(plan.source, read)
  return { ...plan, rows, refused }
}

async function write(row: PlannedRow, store: SchemeImportStore): Promise<WrittenScheme> {
  if (row.action === 'create') return store.create(row.scheme)
  return row.action === 'change' ? store.update(row.id, row.changes) : row
}

/** Row 1 is the header: what is said there is of the file. */
function byRow(notices: readonly ImportNotice[]): Map<number, ImportNotice[]> {
  const rows = new Map<number, ImportNotice[]>()
  for (const each of notices) if (each.row > 1) rows.set(each.row, [...(rows.get(each.row) ?? []), each])
  return rows
}
