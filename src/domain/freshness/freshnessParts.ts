/** How the share of fresh sheets is told apart; `all` is the base as a whole. */
export const FRESHNESS_PARTS = [
  { code: 'all', label: 'Toute la base' },
  { code: 'kind', label: 'Nature' },
  { code: 'theme', label: 'Thème' },
  { code: 'owner', label: 'Responsable' },
] as const
export type FreshnessPart = (typeof FRESHNESS_PARTS)[number]['code']
