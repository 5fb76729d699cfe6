import { sectionLabel } from '@/features/trust/reports/present/sectionLabel'

/** The words of the section that a stored report names, for the admin. */
export const sectionInWords = (report: Readonly<Record<string, unknown>>): string =>
  sectionLabel(textOf(report.sheetNumber), textOf(report.section))

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
