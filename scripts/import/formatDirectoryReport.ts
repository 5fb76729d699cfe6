import type { DirectoryReport } from '@/features/intake/imports/DirectoryReport'
import { cutWords } from '@/features/intake/imports/read/cutWords'
import { rarestFirst } from '@/features/intake/imports/read/reportCsv'
import type { FileNotice } from '@/features/intake/notices/reportLines'
import { changeLines } from './changeLines'
import { groupLines } from './groupLines'
import { tableLines } from './tableLines'

/** The outcome of an import of the directory as tables for a terminal. */
export function formatDirectoryReport(label: string, report: DirectoryReport): string {
  const would = report.applied ? '' : ' (à blanc : rien n’est écrit ; ajoutez --apply pour écrire)'
  const {
    created,
    changed,
    unchanged,
    merged,
    doubtful,
    conflicts,
    missing,
    skipped,
    refusedRows,
    cut = {},
  } = report
  return [
    `Import ${label}${would}`,
    `  créés ${created} · modifiés ${changed} · inchangés ${unchanged} · réunis ${merged} · refusés ${refusedRows}`,
    `  doublons possibles ${doubtful} · à arbitrer ${conflicts} · absents de la source ${missing}${skipped ? ` · passés ${skipped}` : ''}`,
    ...groupLines(report.groups),
    ...tableLines('Refusés', HEADER, report.refused.map(cellsOf), report.refused.length + (cut.refused ?? 0)),
    ...tableLines(
      'Avertissements',
      HEADER,
      rarestFirst(report.warnings, report.groups).map(cellsOf),
      report.warnings.length + (cut.warnings ?? 0),
    ),
    ...fieldLines(report),
    ...changeLines(report.changes, cut.changes),
    ...tableLines(
      'À arbitrer',
      ['ligne', 'source', 'clef', 'fiche', 'champ'],
      report.kept.map(({ row, source, key, number, field }) => [row, source, key, number, field]),
      conflicts,
    ),
    ...(report.cut ? ['', cutWords(report.cut)] : []),
  ].join('\n')
}

/** What changes, by field: the most frequent first. */
const fieldLines = ({ changedFields }: DirectoryReport): string[] =>
  tableLines(
    'Champs qui changent',
    ['fois', 'champ'],
    changedFields.map(({ field, count }) => [count, field]),
  )

const HEADER = ['ligne', 'colonne', 'valeur', 'fichier', 'raison']

function cellsOf({ row, column, value, rule, file = '' }: FileNotice): (string | number)[] {
  return [row || '', column, value, file, rule]
}
