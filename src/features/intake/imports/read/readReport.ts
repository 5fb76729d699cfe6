import type { DirectoryReport } from '../DirectoryReport'

/** The report stored with a run; `null` where there is none yet. */
export function readReport(stored: unknown): DirectoryReport | null {
  return isReport(stored) ? stored : null
}

/** Written by `runImport` alone. */
function isReport(stored: unknown): stored is DirectoryReport {
  return typeof stored === 'object' && stored !== null && 'applied' in stored && 'refused' in stored
}
