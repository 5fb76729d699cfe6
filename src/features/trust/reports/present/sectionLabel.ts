import type { ReportSection } from '@/domain/report/ReportSection'
import { entryOfNumber } from '@/features/registry'

/** The sections of the kind that a sheet number names, the whole sheet first; none for what is no number. */
export function reportSections(number: string): readonly ReportSection[] {
  return entryOfNumber(number)?.reportSections ?? []
}

/** The words of a section as stored; its code when the list no longer has it. */
export function sectionLabel(number: string, code: string): string {
  return reportSections(number).find((section) => section.code === code)?.label ?? code
}
