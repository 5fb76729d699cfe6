import type { ImportNotice } from '@/features/schemeImport/ImportNotice'
import { SCHEME_FIELD_LABELS } from '@/features/schemeImport/SchemeValues'
import type { ImportOutcome } from './ImportFormat'

/** Lines of each part of the table; the rest is in `--json`. */
const MAX_LINES = 25
const CELL = 60

/** The outcome of an import as a table for a terminal. */
export function formatReport({ plan, report }: ImportOutcome): string {
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
    ...section('Ce qui change', ['ligne', 'action', 'titre', 'détail'], rows),
    ...section('Refusés', ['ligne', 'colonne', 'valeur', 'raison'], report.refused.map(cellsOf)),
    ...section('Avertissements', ['ligne', 'colonne', 'valeur', 'remarque'], report.warnings.map(cellsOf)),
    ...section(
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

function section(title: string, header: string[], rows: (string | number)[][]): string[] {
  if (rows.length === 0) return []
  const cells = [header, ...rows.slice(0, MAX_LINES).map((row) => row.map(toCell))]
  const widths = header.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)))
  const lines = cells.map((row) =>
    `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  )
  const rest = rows.length - MAX_LINES
  return [
    '',
    `${title} (${rows.length})`,
    ...lines,
    ...(rest > 0 ? [`  … et ${rest} de plus (--json pour tout)`] : []),
  ]
}

function toCell(value: string | number): string {
  const text = String(value).replaceAll(/\s+/g, ' ')
  return text.length > CELL ? `${text.slice(0, CELL - 1)}…` : text
}
