import { groupNotices } from '@/features/intake/notices/NoticeList'
import type { DirectoryReport } from '../DirectoryReport'
import { ChangeCounts } from './ChangeCounts'

/** The report stored with a run; `null` where there is none yet. One of before reasons were counted has them counted now. */
export function readReport(stored: unknown): DirectoryReport | null {
  if (!isReport(stored)) return null
  const { refused, warnings } = stored
  return {
    ...stored,
    groups: stored.groups ?? [...groupNotices('refused', refused), ...groupNotices('warning', warnings)],
    changes: stored.changes ?? [],
    changedFields: stored.changedFields ?? countFields(stored.changes ?? []),
  }
}

function countFields(changes: DirectoryReport['changes']) {
  const counts = new ChangeCounts()
  for (const { field } of changes) counts.add(field)
  return counts.toList()
}

type Stored = Omit<DirectoryReport, 'groups' | 'changes' | 'changedFields'> & Partial<DirectoryReport>

/** Written by `runImport` alone. */
function isReport(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && 'applied' in stored && 'refused' in stored
}

/** A report as it is read, whenever it was stored. */
export type ReadReport = DirectoryReport
