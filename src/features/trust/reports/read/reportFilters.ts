import type { Where } from 'payload'

/** The lists of reports, as the address names them. */
export const REPORT_FILTERS = [
  'attente',
  'nouveaux',
  'en-main',
  'corriges',
  'pas-une-erreur',
  'tous',
] as const
export type ReportFilter = (typeof REPORT_FILTERS)[number]

const STATES: Record<ReportFilter, readonly string[]> = {
  attente: ['new', 'inHand'],
  nouveaux: ['new'],
  'en-main': ['inHand'],
  corriges: ['corrected'],
  'pas-une-erreur': ['notAnError'],
  tous: ['new', 'inHand', 'corrected', 'notAnError'],
}

/** The list that an address asks for: what waits, unless it names another. */
export function readReportFilter(text: string | null): ReportFilter {
  return REPORT_FILTERS.find((known) => known === text) ?? 'attente'
}

/** Matches the reports of a list. */
export function whereReports(filter: ReportFilter): Where {
  return { state: { in: STATES[filter] } }
}
