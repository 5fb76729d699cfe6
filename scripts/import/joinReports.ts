import type { ImportReport } from '@/features/intake/schemeImports/importReport'
import type { SchemeOutcome } from './formatReport'

/** The reports of several files as one; with more than one file, each entry names its own. */
export function joinReports(outcomes: { path: string; outcome: SchemeOutcome }[]): ImportReport {
  const single = outcomes.length === 1
  const all = <T extends object>(pick: (report: ImportReport) => T[]): T[] =>
    outcomes.flatMap(({ path, outcome }) =>
      pick(outcome.report).map((each) => (single ? each : { ...each, file: path })),
    )
  const sum = (pick: (report: ImportReport) => number) =>
    outcomes.reduce((total, { outcome }) => total + pick(outcome.report), 0)
  return {
    applied: outcomes.every(({ outcome }) => outcome.report.applied),
    created: sum((report) => report.created),
    changed: sum((report) => report.changed),
    unchanged: sum((report) => report.unchanged),
    merged: sum((report) => report.merged),
    groups: all((report) => report.groups),
    refused: all((report) => report.refused),
    warnings: all((report) => report.warnings),
    kept: all((report) => report.kept),
    changes: all((report) => report.changes),
    drafts: all((report) => report.drafts),
  }
}
