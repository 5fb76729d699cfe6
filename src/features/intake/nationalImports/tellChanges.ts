import type { Payload } from 'payload'
import { labelOf } from '@/domain/labelOf'
import { NATIONAL_EVENTS } from '@/domain/nationalSheet/nationalStates'
import type { ReportBuilder } from '@/features/intake/imports/ReportBuilder'
import type { NationalPlan } from './planNational'
import { type ReadChange, readChanges } from './readChanges'

const BATCH = 5

/** What would be rewritten, for a dry run: sheets that only come have nothing before. */
export async function tellChanges(
  payload: Payload,
  { planned }: NationalPlan,
  report: ReportBuilder,
): Promise<void> {
  const differing = planned.filter(({ event }) => event !== 'unchanged' && event !== 'new')
  for (let at = 0; at < differing.length; at += BATCH)
    for (const change of await readChanges(payload, differing.slice(at, at + BATCH)))
      tellChange(report, change)
}

/** A line of the report for each part that was rewritten, else one for the sheet. */
export function tellChange(report: ReportBuilder, { event, was, sheet, passages }: ReadChange): void {
  if (event === 'new' || !was) return
  const line = { row: 0, source: 'service-public', key: sheet.code, number: sheet.code }
  for (const { title, before, after } of passages)
    report.change({
      ...line,
      field: `texte : ${title || 'début'}`,
      before: linesOf(before),
      after: linesOf(after),
    })
  if (passages.length > 0) return
  report.change({
    ...line,
    field: labelOf(NATIONAL_EVENTS, event),
    before: [was.sheet.title, was.sheet.modifiedOn ?? ''],
    after: [sheet.title, sheet.modifiedOn ?? ''],
  })
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
