/** Why somebody reports a section of a sheet. */
export const REPORT_REASONS = [
  { code: 'inexact', label: 'Une information est inexacte' },
  { code: 'perime', label: 'L’information est périmée' },
  { code: 'contact', label: 'Le contact ne répond pas ou a changé' },
  { code: 'horaires', label: 'Les horaires ne sont pas les bons' },
  { code: 'conditions', label: 'Les conditions ou le public ont changé' },
  { code: 'ferme', label: 'Le service ou le lieu n’existe plus' },
  { code: 'lien', label: 'Un lien ou un document ne s’ouvre pas' },
] as const
export type ReportReason = (typeof REPORT_REASONS)[number]['code']

export const REPORT_STATES = [
  { code: 'new', label: 'Nouveau' },
  { code: 'inHand', label: 'Pris en charge' },
  { code: 'corrected', label: 'Corrigé' },
  { code: 'notAnError', label: 'Pas une erreur' },
] as const
export type ReportState = (typeof REPORT_STATES)[number]['code']
