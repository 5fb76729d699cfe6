import { groupNotices } from '@/features/intake/notices/NoticeList'
import type { NoticeGroup, ValueChange } from '@/features/intake/notices/reportLines'
import type { ImportNotice } from './ImportNotice'
import type { ImportPlan, KeptField } from './planImport'
import { SCHEME_FIELD_LABELS } from './SchemeValues'

/** The outcome of an import, as JSON: counts, then what deserves a look. Without `applied`, what would happen. */
export type ImportReport = {
  applied: boolean
  created: number
  changed: number
  unchanged: number
  merged: number
  /** Of refusals and warnings, the rarest reasons first. */
  groups: NoticeGroup[]
  refused: ImportNotice[]
  warnings: ImportNotice[]
  /** Fields that editors enriched and that the import left alone. */
  kept: KeptField[]
  /** What changes on sheets that are there: the field by its French name, before and after. */
  changes: ValueChange[]
  /** New sheets that wait for an editor, with the French names of what they lack. */
  drafts: { row: number; key: string; title: string; missing: string[] }[]
}

/** Sums up a plan, carried out or not. */
export function importReport(plan: ImportPlan, applied: boolean): ImportReport {
  const count = (action: string) => plan.rows.filter((row) => row.action === action).length
  return {
    applied,
    created: count('create'),
    changed: count('change'),
    unchanged: count('unchanged'),
    merged: plan.merged,
    groups: [...groupNotices('refused', plan.refused), ...groupNotices('warning', plan.warnings)],
    refused: plan.refused.toSorted((a, b) => a.row - b.row),
    warnings: plan.warnings.toSorted((a, b) => a.row - b.row),
    kept: plan.rows.flatMap((row) => (row.action === 'create' ? [] : row.kept)),
    changes: plan.rows.flatMap((row) =>
      row.action === 'change'
        ? row.told.map(({ field, before, after }) => ({
            row: row.row,
            source: plan.source,
            key: row.key,
            number: row.number,
            field: SCHEME_FIELD_LABELS[field],
            before,
            after,
          }))
        : [],
    ),
    drafts: plan.rows.flatMap((row) =>
      row.action === 'create' && row.missing.length > 0
        ? [{ row: row.row, key: row.key, title: row.title, missing: row.missing }]
        : [],
    ),
  }
}
