import { COMMON_REPORT_SECTIONS, type ReportSection } from '../report/ReportSection'

/** The parts of a partner on which an error is reported; but for those of every sheet, the codes are the anchors of the page. */
export const ORGANISATION_REPORT_SECTIONS: readonly ReportSection[] = [
  ...COMMON_REPORT_SECTIONS,
  { code: 'ce-qu-il-fait', label: 'Ce qu’il fait' },
  { code: 'services', label: 'Services' },
  { code: 'horaires', label: 'Horaires' },
  { code: 'ou', label: 'Sur place' },
  { code: 'permanences', label: 'Permanences' },
  { code: 'professionnels', label: 'Pour les professionnels' },
  { code: 'dessert', label: 'Territoire desservi' },
  { code: 'reseaux', label: 'Réseaux et langues' },
  { code: 'rattache', label: 'Rattaché à' },
  { code: 'antennes', label: 'Ses antennes' },
  { code: 'dispositifs', label: 'Dispositifs qui mènent ici' },
]
