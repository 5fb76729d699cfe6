/** The parts of the product that may ask for more than an open session. */
export const AREAS = [
  { code: 'placements', label: 'places pour les enfants' },
  { code: 'assessment', label: 'évaluations' },
  { code: 'administration', label: 'administration' },
] as const
export type Area = (typeof AREAS)[number]['code']
