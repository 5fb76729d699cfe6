/** Where a local complement stands beside the national section; a note is for agents alone. */
export const PLACEMENTS = [
  { code: 'above', label: 'Au-dessus du texte national' },
  { code: 'below', label: 'Au-dessous du texte national' },
  { code: 'beside', label: 'À côté du texte national' },
  { code: 'note', label: 'Note pour les agents' },
] as const
export type Placement = (typeof PLACEMENTS)[number]['code']

/** Whether somebody has read the complement against the national text of today. */
export const COMPLEMENT_STATES = [
  { code: 'current', label: 'À jour' },
  { code: 'toReview', label: 'À revoir' },
] as const
export type ComplementState = (typeof COMPLEMENT_STATES)[number]['code']

/** Why a complement is to be reviewed: what became of the section that it completes. */
export const REVIEW_REASONS = [
  { code: 'changed', label: 'Le texte national a changé' },
  { code: 'moved', label: 'Le texte national est passé sous un autre titre' },
  { code: 'vanished', label: 'La section n’existe plus' },
  { code: 'gone', label: 'La fiche n’est plus publiée' },
] as const
export type ReviewReason = (typeof REVIEW_REASONS)[number]['code']

/** Characters of a complement. */
export const LONGEST_COMPLEMENT = 4000
