import { COMMON_REPORT_SECTIONS, type ReportSection } from '../report/ReportSection'

/** The parts of a sheet of the guide on which an error is reported; but for those of every sheet, the codes are the anchors of the page. */
export const ARTICLE_REPORT_SECTIONS: readonly ReportSection[] = [
  ...COMMON_REPORT_SECTIONS,
  { code: 'texte', label: 'Texte' },
  { code: 'textes', label: 'Textes de référence' },
]
