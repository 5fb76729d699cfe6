import type { ImportNotice } from '@/features/intake/schemeImports/ImportNotice'
import type { ImportReport } from '@/features/intake/schemeImports/importReport'
import type { ImportPlan } from '@/features/intake/schemeImports/planImport'
import { SCHEME_FIELD_LABELS } from '@/features/intake/schemeImports/SchemeValues'
import { changeLines } from './changeLines'
import { groupLines } from './groupLines'
import { tableLines } from './tableLines'

/** What an import of schemes answers. */
export type SchemeOutcome = { plan: ImportPlan; report: ImportReport }

/** The outcome of an import as a table for a terminal. */
export function formatReport({ plan, report }: SchemeOutcome): string {
  const would = report.applied ? '' : ' (à blanc : rien n’est écrit ; ajoutez --apply pour écrire)'
  const rows = plan.rows.flatMap((row) => {
    if (row.action === 'create')
      return [
        [row.row, row.missing.length > 0 ? 'créer (brouillon)' : 'créer', row.title, missing(row.missing)],
      ]
    if (row.action === 'change')
      return [
        [
          row.row,
          'modifier',
          row.title,
          row.changes.fields.map((field) => SCHEME_FIELD_LABELS[field]).join(', '),
        ],
      ]
    return []
  })
  return [
    `Import dispositif-aide${would}`,
    `  créés ${report.created} · modifiés ${report.changed} · inchangés ${report.unchanged} · réunis ${report.merged} · refusés ${countRows(report.refused)}`,
    ...tableLines('Fiches créées ou modifiées', ['ligne', 'action', 'titre', 'détail'], rows),
    ...changeLines(report.changes),
    ...groupLines(report.groups),
    ...tableLines('Refusés', ['ligne', 'colonne', 'valeur', 'raison'], report.refused.map(cellsOf)),
    ...tableLines('Avertissements', ['ligne', 'colonne', 'valeur', 'remarque'], report.warnings.map(cellsOf)),
    ...tableLines(
      'Gardé tel que les éditeurs l’ont écrit',
      ['ligne', 'fiche', 'champ'],
      report.kept.map(({ row, number, field }) => [row, number, SCHEME_FIELD_LABELS[field]]),
    ),
  ].join('\n')
}

function missing(labels: string[]): string {
  return labels.length > 0 ? `manque : ${labels.join(', ')}` : ''
}

function cellsOf({ row, column, value, rule }: ImportNotice): (string | number)[] {
  return [row, column, value, rule]
}

function countRows(notices: ImportNotice[]): number {
  return new Set(notices.map((each) => each.row)).size
}
