/** What a scheme brings. */
export const SCHEME_KINDS = [
  { code: 'aide-financiere', label: 'Aide financière' },
  { code: 'aide-materielle', label: 'Aide matérielle' },
  { code: 'accompagnement', label: 'Accompagnement' },
  { code: 'hebergement', label: 'Hébergement' },
  { code: 'information', label: 'Information' },
  { code: 'demarche', label: 'Démarche' },
  { code: 'formation', label: 'Formation' },
] as const
export type SchemeKind = (typeof SCHEME_KINDS)[number]['code']

/** Who pays for and decides on the scheme. */
export const LEVELS = [
  { code: 'nationale', label: 'Nationale' },
  { code: 'departementale', label: 'Départementale' },
  { code: 'communale', label: 'Communale ou intercommunale' },
] as const
export type Level = (typeof LEVELS)[number]['code']
