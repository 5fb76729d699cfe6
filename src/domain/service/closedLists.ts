/** What a service is: the closed list `type` of the data.inclusion schema (v1, Licence Ouverte 2.0). */
export const SERVICE_TYPES = [
  { code: 'accompagnement', label: 'Accompagnement' },
  { code: 'aide-financiere', label: 'Aide financière' },
  { code: 'aide-materielle', label: 'Aide matérielle' },
  { code: 'atelier', label: 'Atelier' },
  { code: 'formation', label: 'Formation' },
  { code: 'information', label: 'Information' },
] as const
export type ServiceType = (typeof SERVICE_TYPES)[number]['code']

/** How a service receives: the closed list `modes_accueil` of data.inclusion. */
export const RECEPTION_MODES = [
  { code: 'a-distance', label: 'À distance' },
  { code: 'en-presentiel', label: 'En présentiel' },
] as const
export type ReceptionMode = (typeof RECEPTION_MODES)[number]['code']
