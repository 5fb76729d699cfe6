import type { Payload } from 'payload'
import { valueWords } from '@/domain/sheetEditing/valueWords'
import { findProposals, type ReadLine } from '@/features/keeping/editing/read/findProposals'
import { unitLineWords } from '@/features/keeping/units/present/unitLineWords'
import { toReportTasks } from '@/features/trust/reports/present/ReportTask'
import { listReports } from '@/features/trust/reports/read/listReports'
import { keyOfDoubts } from '../keyOfDoubts'
import type { SheetDoubts } from '../SheetDoubts'
import { openReports, waitingChanges } from './whereDoubts'

/**
 * What is said against a sheet and waits. `full` for whoever is signed in and keeps it; behind the link of a mail neither the words
 * of reporters nor the values of changes are told, which may be kept from whoever holds the address.
 */
export async function findDoubts(
  payload: Payload,
  sheetId: string,
  { full }: { full: boolean },
): Promise<SheetDoubts> {
  const [reports, changes] = await Promise.all([
    listReports(payload, openReports([sheetId])),
    findProposals(payload, waitingChanges([sheetId]), 'all'),
  ])
  return {
    reports: toReportTasks(reports, { named: false }).map((task) => ({
      section: task.section,
      reason: task.reason,
      since: task.reports[0]?.createdAt ?? '',
      texts: full ? task.reports.flatMap(({ text }) => text || []) : [],
    })),
    changes: changes.map(({ proposal, lines }) => ({
      id: proposal.id,
      since: proposal.createdAt,
      lines: lines.filter(({ state }) => state === 'waiting').map((line) => lineOf(line, full)),
    })),
    key: keyOfDoubts([...reports.map(({ id }) => id), ...changes.map(({ proposal }) => proposal.id)]),
  }
}

type Line = SheetDoubts['changes'][number]['lines'][number]

function lineOf(line: ReadLine, full: boolean): Line {
  const { label, spec, before, after } = line
  if (!full) return { label, before: '', after: '' }
  const words = (value: unknown) => (spec ? valueWords(spec, value).join('\n') : '')
  const unit = spec ? null : unitLineWords(line)
  return { label, ...(unit ?? { before: words(before), after: words(after) }) }
}
