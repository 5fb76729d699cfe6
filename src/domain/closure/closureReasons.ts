/** Why a place closes for a while, ready to be chosen; the words are what readers see. */
export const CLOSURE_REASONS = [
  { code: 'conges', label: 'Congés' },
  { code: 'formation', label: 'Formation de l’équipe' },
  { code: 'travaux', label: 'Travaux' },
  { code: 'absence', label: 'Absence de personnel' },
  { code: 'intemperies', label: 'Intempéries' },
  { code: 'pont', label: 'Pont' },
] as const
export type ClosureReason = (typeof CLOSURE_REASONS)[number]['code']
