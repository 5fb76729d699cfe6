/** Where a bulletin stands: published, it is there for good. */
export const BULLETIN_STATES = [
  { code: 'draft', label: 'En préparation' },
  { code: 'published', label: 'Publié' },
] as const
