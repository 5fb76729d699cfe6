import { COMMON_REPORT_SECTIONS, type ReportSection } from '../report/ReportSection'

/** The parts of a service on which an error is reported; but for those of every sheet, the codes are the anchors of the page. */
export const SERVICE_REPORT_SECTIONS: readonly ReportSection[] = [
  ...COMMON_REPORT_SECTIONS,
  { code: 'description', label: 'Ce que c’est' },
  { code: 'publics', label: 'Précisions sur les publics' },
  { code: 'conditions', label: 'Conditions d’accès' },
  { code: 'pieces', label: 'Papiers à apporter' },
  { code: 'mobiliser', label: 'Comment le mobiliser' },
  { code: 'places', label: 'Places' },
  { code: 'horaires', label: 'Horaires' },
  { code: 'ou', label: 'Sur place' },
  { code: 'zone', label: 'Zone d’éligibilité' },
  { code: 'professionnels', label: 'Pour les professionnels' },
  { code: 'themes', label: 'Thèmes' },
]
