import { COMMON_REPORT_SECTIONS, type ReportSection } from '../report/ReportSection'

/** The parts of a scheme on which an error is reported; but for those of every sheet, the codes are the anchors of the page. */
export const SCHEME_REPORT_SECTIONS: readonly ReportSection[] = [
  ...COMMON_REPORT_SECTIONS,
  { code: 'conditions', label: 'Conditions' },
  { code: 'demarche', label: 'Démarche' },
  { code: 'pieces', label: 'Pièces à fournir' },
  { code: 'mobiliser', label: 'Comment le mobiliser' },
  { code: 'frais', label: 'Frais' },
  { code: 'recours', label: 'Si la réponse est non' },
  { code: 'contacts', label: 'Contacts' },
  { code: 'plus', label: 'Pour aller plus loin' },
  { code: 'fichiers', label: 'Fichiers joints' },
  { code: 'textes', label: 'Textes' },
]
