import { COMMON_REPORT_SECTIONS, type ReportSection } from '../report/ReportSection'

/** The parts of a facility on which an error is reported; but for those of every sheet, the codes are the anchors of the page. */
export const FACILITY_REPORT_SECTIONS: readonly ReportSection[] = [
  ...COMMON_REPORT_SECTIONS,
  { code: 'unites', label: 'Unités et places libres' },
  { code: 'projet', label: 'Projet éducatif' },
  { code: 'prestations', label: 'Prestations' },
  { code: 'photos', label: 'Photos' },
  { code: 'sites', label: 'Autres sites' },
  { code: 'ou', label: 'Sur place' },
]
